/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import dev.waymark.dsl.ide.hover.Hovers;
import jakarta.inject.Inject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** {@link Hovers} for language clients. */
public class HoverAdapter implements IHoverService {

    private final Hovers hovers;

    @Inject
    HoverAdapter(Hovers hovers) {
        this.hovers = hovers;
    }

    @Override
    public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
        return hovers.at(resource, document.getOffSet(params.getPosition()))
                .map(text -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, text.markdown()),
                        Texts.range(document, text.offset(), text.length()))).orElse(EMPTY_HOVER);
    }
}
