/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.service.AbstractGenericModule;

/** The services of this bundle as the language server asks for them. */
public class JourneyServicesModule extends AbstractGenericModule {

    public Class<? extends IHoverService> bindIHoverService() {
        return JourneyHover.class;
    }

    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return JourneyCodeActions.class;
    }

    public Class<? extends ICodeLensService> bindICodeLensService() {
        return JourneyCodeLenses.class;
    }

    public Class<? extends IRenameService2> bindIRenameService2() {
        return JourneyRenames.class;
    }

    public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
        return JourneyNavigation.class;
    }

    public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
        return JourneyOutline.class;
    }

    public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
        return SymbolKinds.class;
    }
}
