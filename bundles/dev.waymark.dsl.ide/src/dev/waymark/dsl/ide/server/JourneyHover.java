/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import jakarta.inject.Inject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import dev.waymark.dsl.ide.hover.HoverText;
import dev.waymark.dsl.ide.hover.Hovers;

/** Explains a word to a client. */
class JourneyHover implements IHoverService {

    private final Hovers hovers;

    @Inject
    JourneyHover(Hovers hovers) {
        this.hovers = hovers;
    }

    /** Null, as the protocol wants it, where there is nothing to say. */
    @Override
    public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
        return hovers.at(resource, document.getOffSet(params.getPosition())).map(text -> hover(text, document))
                .orElse(null);
    }

    private static Hover hover(HoverText text, Document document) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, text.markdown()),
                Texts.range(document, text.offset(), text.length()));
    }
}
