/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.List;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import dev.waymark.dsl.ide.navigation.References;

/** {@link References} for language clients; symbols of a workspace have the kinds of those of a text. */
class JourneyNavigation extends DocumentSymbolService {

    private final FileAddresses addresses;
    private final SymbolKinds kinds;

    @Inject
    JourneyNavigation(FileAddresses addresses, SymbolKinds kinds) {
        this.addresses = addresses;
        this.kinds = kinds;
    }

    @Override
    public List<? extends Location> getDefinitions(XtextResource resource, int offset, IResourceAccess files,
            CancelIndicator cancel) {
        return References.definition(resource, offset).stream()
                .map(place -> addresses.location(place, resource)).toList();
    }

    @Override
    public List<? extends Location> getReferences(XtextResource resource, int offset, IResourceAccess files,
            IResourceDescriptions index, CancelIndicator cancel) {
        return References.to(resource, offset).stream()
                .map(place -> addresses.location(place, resource)).toList();
    }

    @Override
    protected SymbolKind getSymbolKind(EClass type) {
        return kinds.getSymbolKind(type);
    }
}
