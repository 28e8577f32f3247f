/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

/**
 * The width of a line of text: the sum of its characters' advances in Liberation Sans, without kerning, with the
 * style's letter spacing after every character that takes room. Characters that the font lacks are estimated: 1 em for
 * East Asian wide ones, 1.25 em for emoji, 0.9 em for symbols, 0.6 em for other letters, 0 for combining marks.
 */
public final class TextMeasure {

    private TextMeasure() {
    }

    /** Width in px of a text set on one line. */
    public static double width(String text, TextStyle style) {
        WidthTable table = WidthTable.of(style.face());
        long units = 0;
        int spaced = 0;
        for (int i = 0; i < text.length();) {
            int advance = advance(table, text, i);
            units += advance;
            spaced += advance > 0 ? 1 : 0;
            i += Character.charCount(text.codePointAt(i));
        }
        return pixels(units, spaced, style);
    }

    /** Whether the font that travels with the product can draw a character. */
    public static boolean covers(int codePoint, FontFace face) {
        return WidthTable.of(face).advance(codePoint) >= 0;
    }

    /** Advance, in units of the table, of the character of a text that begins at an index. */
    static int advance(WidthTable table, String text, int at) {
        int codePoint = text.codePointAt(at);
        int advance = table.advance(codePoint);
        if (advance >= 0) {
            return advance;
        }
        return CharacterRoom.isJoined(text, at) ? 0 : CharacterRoom.estimate(codePoint);
    }

    static double pixels(long units, int spaced, TextStyle style) {
        return units * style.size() / WidthTable.UNITS_PER_EM + spaced * style.letterSpacing();
    }
}
