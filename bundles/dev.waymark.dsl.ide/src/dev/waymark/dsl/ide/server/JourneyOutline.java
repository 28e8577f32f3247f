/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.List;

import jakarta.inject.Inject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import dev.waymark.dsl.ide.outline.Outline;
import dev.waymark.dsl.ide.outline.OutlineItem;

/** {@link Outline} for language clients. */
class JourneyOutline extends HierarchicalDocumentSymbolService {

    private final SymbolKinds kinds;

    @Inject
    JourneyOutline(SymbolKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancel) {
        Document text = JourneyText.of(resource);
        return Outline.of(resource).stream().map(item -> symbol(item, text)).toList();
    }

    private DocumentSymbol symbol(OutlineItem item, Document text) {
        return new DocumentSymbol(item.label(), kinds.getSymbolKind(item.element()),
                Texts.range(text, item.offset(), item.length()),
                Texts.range(text, item.nameOffset(), item.nameLength()), item.kind(),
                item.children().stream().map(child -> symbol(child, text)).toList());
    }
}
