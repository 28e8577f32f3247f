/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

/**
 * What is known of characters that Liberation Sans lacks: an estimate of their room, in 1/2048 em.
 * The ranges are written out here because those of the Java runtime change from release to release.
 */
final class CharacterRoom {

    static final char JOINER = 0x200D;
    private static final int SPACE = 569;
    private static final int WIDE = 2048;
    private static final int EMOJI = 2560;
    private static final int SYMBOL = 1843;
    private static final int LETTER = 1229;

    private static final int[][] EAST_ASIAN_WIDE = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF},
        {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
        {0xFE30, 0xFE4F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x16FE0, 0x18AFF}, {0x1B000, 0x1B2FF},
        {0x20000, 0x3FFFD}};
    private static final int[][] EMOJIS = {{0x231A, 0x231B}, {0x23E9, 0x23F3}, {0x26A1, 0x26A1}, {0x2705, 0x2705},
        {0x2728, 0x2728}, {0x274C, 0x274C}, {0x2753, 0x2757}, {0x2B50, 0x2B50}, {0x1F000, 0x1FAFF}};
    private static final int[][] SYMBOLS = {{0x2190, 0x2BFF}};

    private CharacterRoom() {
    }

    /** An estimate of the advance of a code point that the font lacks. */
    static int estimate(int codePoint) {
        if (codePoint < 0x20) {
            return SPACE;
        }
        if (joinsPrevious(codePoint)) {
            return 0;
        }
        if (within(EMOJIS, codePoint)) {
            return isRegional(codePoint) ? EMOJI / 2 : EMOJI;
        }
        if (isEastAsianWide(codePoint)) {
            return WIDE;
        }
        return within(SYMBOLS, codePoint) ? SYMBOL : LETTER;
    }

    static boolean isEastAsianWide(int codePoint) {
        return codePoint >= 0x1100 && within(EAST_ASIAN_WIDE, codePoint);
    }

    /** Whether the character takes no room of its own: combining marks, joiners, variation and direction marks. */
    static boolean joinsPrevious(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        };
    }

    /** Whether a joiner draws the character at {@code at} into the one before it, as in the emoji of a family. */
    static boolean isJoined(String text, int at) {
        return at > 0 && text.charAt(at - 1) == JOINER;
    }

    static boolean isRegional(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean within(int[][] ranges, int codePoint) {
        for (int[] range : ranges) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0];
            }
        }
        return false;
    }
}
