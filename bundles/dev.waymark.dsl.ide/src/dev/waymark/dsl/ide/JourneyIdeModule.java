/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide;

import java.time.Clock;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;

import dev.waymark.dsl.ide.completion.JourneyProposals;
import dev.waymark.dsl.ide.outline.JourneyFoldings;
import dev.waymark.dsl.ide.outline.JourneyHighlighting;

/** The services that editors and the language server share, bound for the journey language. */
public class JourneyIdeModule extends AbstractJourneyIdeModule {

    /** Tells which day today is. */
    public Clock bindClockToInstance() {
        return Clock.systemDefaultZone();
    }

    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return JourneyProposals.class;
    }

    public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
        return JourneyFoldings.class;
    }

    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return JourneyHighlighting.class;
    }
}
