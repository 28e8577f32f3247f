/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

import java.util.Objects;

/**
 * How a text is set.
 *
 * @param face face of Liberation Sans
 * @param size font size in px, above 0
 * @param letterSpacing px added after each character, 0 for none
 */
public record TextStyle(FontFace face, double size, double letterSpacing) {

    /** Title of a map. */
    public static final TextStyle TITLE = of(FontFace.BOLD, 24);
    /** Name of a stage. */
    public static final TextStyle STAGE = of(FontFace.BOLD, 14);
    /** Line below the title. */
    public static final TextStyle SUBTITLE = of(FontFace.REGULAR, 13);
    /** Emphasis within the head. */
    public static final TextStyle SUBTITLE_BOLD = of(FontFace.BOLD, 13);
    /** Running text. */
    public static final TextStyle BODY = of(FontFace.REGULAR, 12);
    /** What the customer does. */
    public static final TextStyle BODY_BOLD = of(FontFace.BOLD, 12);
    /** What the customer says or thinks. */
    public static final TextStyle BODY_ITALIC = of(FontFace.ITALIC, 12);
    /** Legends and scales. */
    public static final TextStyle SMALL = of(FontFace.REGULAR, 11);
    /** Labels on lines. */
    public static final TextStyle SMALL_BOLD = of(FontFace.BOLD, 11);
    /** Name of a row, in capitals. */
    public static final TextStyle ROW_LABEL = new TextStyle(FontFace.BOLD, 10, 0.8);
    /** Team above an activity, in capitals. */
    public static final TextStyle TEAM = new TextStyle(FontFace.BOLD, 9, 0.6);

    private static final double ASCENT = 0.905;
    private static final double DESCENT = 0.212;
    private static final double LINE_HEIGHT = 4.0 / 3;

    /** Checks the size. */
    public TextStyle {
        Objects.requireNonNull(face, "face");
        if (!(size > 0)) {
            throw new IllegalArgumentException("A font size is above 0, not " + size + ".");
        }
    }

    /** A style without letter spacing. */
    public static TextStyle of(FontFace face, double size) {
        return new TextStyle(face, size, 0);
    }

    /** Room above the baseline that the letters may take, in px (Liberation Sans: 0.905 em). */
    public double ascent() {
        return ASCENT * size;
    }

    /** Room below the baseline that the letters may take, in px (Liberation Sans: 0.212 em). */
    public double descent() {
        return DESCENT * size;
    }

    /** Distance of two baselines in px: 4/3 of the size, so 16 at 12. */
    public double lineHeight() {
        return LINE_HEIGHT * size;
    }
}
