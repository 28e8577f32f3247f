/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

import java.util.List;

/**
 * Text wrapped to a width: what a layout needs to know before it decides where the text goes.
 *
 * @param lines from top to bottom, at least none
 * @param style common to all lines
 * @param width of the widest line, in px
 */
public record TextBlock(List<String> lines, TextStyle style, double width) {

    /** Freezes the lines. */
    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** A text wrapped to at most {@code maxWidth} px, see {@link Wrap#lines}. */
    public static TextBlock of(String text, TextStyle style, double maxWidth) {
        List<String> lines = Wrap.lines(text, style, maxWidth);
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, TextMeasure.width(line, style));
        }
        return new TextBlock(lines, style, width);
    }

    /** Height in px: line height times lines; 0 without lines. */
    public double height() {
        return lines.size() * style.lineHeight();
    }

    /** Baseline of a line, 0 the first, when the block's upper edge is at {@code top}: letters centred in the line. */
    public double baseline(double top, int line) {
        double letters = style.ascent() + style.descent();
        return top + line * style.lineHeight() + (style.lineHeight() - letters) / 2 + style.ascent();
    }
}
