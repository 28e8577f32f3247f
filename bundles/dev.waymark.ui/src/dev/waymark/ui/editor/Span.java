/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.util.CancelIndicator;

import dev.waymark.dsl.ide.outline.FirstColours;
import dev.waymark.dsl.ide.outline.JourneyHighlighting;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.text.Reading;

/**
 * Some characters of one colour.
 *
 * @param offset where they begin
 * @param length of them
 * @param style what they are, a constant of {@link JourneyHighlighting}
 * @param declares whether an element is defined here
 */
record Span(int offset, int length, String style, boolean declares) {

    /** The spans of a text, in its order. */
    static List<Span> of(Reading reading) {
        List<Span> spans = new ArrayList<>();
        WaymarkUi.language().getInstance(JourneyHighlighting.class).provideHighlightingFor(reading.resource(),
                (offset, length, styles) -> spans.add(new Span(offset, length, styles[0], styles.length > 1)),
                CancelIndicator.NullImpl);
        return spans;
    }

    /** The spans of a text that has not been read yet. */
    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        WaymarkUi.language().getInstance(FirstColours.class).of(text,
                (offset, length, styles) -> spans.add(new Span(offset, length, styles[0], false)));
        return spans;
    }

    int end() {
        return offset + length;
    }

    /** Whether another span is this one, moved by some characters. */
    boolean isMoved(Span other, int by) {
        return offset + by == other.offset && length == other.length && style.equals(other.style)
                && declares == other.declares;
    }
}
