/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide;

import dev.waymark.dsl.ide.completion.JourneyProposals;
import dev.waymark.dsl.ide.server.CodeActionAdapter;
import dev.waymark.dsl.ide.server.CodeLensAdapter;
import dev.waymark.dsl.ide.server.HoverAdapter;
import dev.waymark.dsl.ide.server.NavigationAdapter;
import dev.waymark.dsl.ide.server.OutlineAdapter;
import dev.waymark.dsl.ide.server.RenameAdapter;
import dev.waymark.dsl.ide.server.SymbolKinds;
import dev.waymark.dsl.ide.outline.JourneyFoldings;
import dev.waymark.dsl.ide.outline.JourneyHighlighting;
import java.time.Clock;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;

/** The services that editors and the language server share, bound for the journey language. */
public class JourneyIdeModule extends AbstractJourneyIdeModule {

    /** Tells which day today is. */
    public Clock bindClockToInstance() {
        return Clock.systemDefaultZone();
    }

    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return JourneyProposals.class;
    }

    public Class<? extends IHoverService> bindIHoverService() {
        return HoverAdapter.class;
    }

    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return CodeActionAdapter.class;
    }

    public Class<? extends ICodeLensService> bindICodeLensService() {
        return CodeLensAdapter.class;
    }

    public Class<? extends IRenameService2> bindIRenameService2() {
        return RenameAdapter.class;
    }

    public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
        return NavigationAdapter.class;
    }

    public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
        return OutlineAdapter.class;
    }

    public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
        return SymbolKinds.class;
    }

    public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
        return JourneyFoldings.class;
    }

    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return JourneyHighlighting.class;
    }
}
