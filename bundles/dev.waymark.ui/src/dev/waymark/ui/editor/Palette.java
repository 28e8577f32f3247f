/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;

import dev.waymark.dsl.ide.outline.JourneyHighlighting;

/** The colours of journey texts, which each theme and each user may choose. */
final class Palette {

    private static final String PREFIX = "dev.waymark.ui.colour.";
    private static final String NAME = "name";

    private static final Map<String, String> COLOURS = Map.of(
            JourneyHighlighting.WORD, "word",
            JourneyHighlighting.VALUE, "value",
            JourneyHighlighting.DEFINITION, NAME,
            JourneyHighlighting.STAGE, NAME,
            JourneyHighlighting.POINT, NAME,
            JourneyHighlighting.IDEA, NAME,
            JourneyHighlighting.TEXT, "text",
            JourneyHighlighting.NUMBER, "number",
            JourneyHighlighting.ARROW, "word",
            JourneyHighlighting.COMMENT, "comment");

    private Palette() {
    }

    static StyleRange style(Span span) {
        ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        String colour = COLOURS.get(span.style());
        return new StyleRange(span.offset(), span.length(), colour == null ? null : colours.get(PREFIX + colour), null,
                font(span));
    }

    private static int font(Span span) {
        boolean stands = span.declares() || span.style().equals(JourneyHighlighting.WORD);
        return stands ? SWT.BOLD : span.style().equals(JourneyHighlighting.COMMENT) ? SWT.ITALIC : SWT.NORMAL;
    }
}
