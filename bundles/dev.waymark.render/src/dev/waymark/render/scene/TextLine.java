/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.Objects;

import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;

/**
 * One line of text. Its measured width is part of the drawing, and every pen holds to it.
 *
 * @param x where the line starts, has its middle or ends, as {@code anchor} says
 * @param baseline y of the baseline
 * @param anchor which point of the line x names
 * @param text the words; line breaks count as spaces
 * @param style face, size and letter spacing
 * @param colour of the letters
 * @param width measured width in px, as {@link TextMeasure#width} gives it
 */
public record TextLine(double x, double baseline, Anchor anchor, String text, TextStyle style, Colour colour,
        double width) implements Shape {

    /** The point of a line that its x names; left to right whatever the script. */
    public enum Anchor { START, MIDDLE, END }

    /** Checks that nothing is missing. */
    public TextLine {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(colour, "colour");
    }

    /** A line measured here and now. */
    public static TextLine of(double x, double baseline, Anchor anchor, String text, TextStyle style, Colour colour) {
        return new TextLine(x, baseline, anchor, text, style, colour, TextMeasure.width(text, style));
    }

    /** A line that starts at x. */
    public static TextLine of(double x, double baseline, String text, TextStyle style, Colour colour) {
        return of(x, baseline, Anchor.START, text, style, colour);
    }

    /** x of the left edge. */
    public double left() {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }

    /** The line from the font's ascent to its descent. */
    @Override
    public Bounds bounds() {
        return new Bounds(left(), baseline - style.ascent(), width, style.ascent() + style.descent());
    }
}
