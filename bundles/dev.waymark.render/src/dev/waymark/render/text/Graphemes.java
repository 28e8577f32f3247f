/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

/**
 * Characters as a reader sees them: a letter with its marks, an emoji with its joiners and modifiers, a flag. The
 * runtime's own break iterator is not used because its answers change from release to release.
 */
public final class Graphemes {

    private Graphemes() {
    }

    /** Where the character that begins at {@code at} ends; always above {@code at}. */
    public static int next(String text, int at) {
        int before = text.codePointAt(at);
        int next = at + Character.charCount(before);
        while (next < text.length() && belongTogether(before, text.codePointAt(next))) {
            before = text.codePointAt(next);
            next += Character.charCount(before);
        }
        return next;
    }

    private static boolean belongTogether(int before, int after) {
        if (after < 0x300 && before != CharacterRoom.JOINER) {
            return false;
        }
        return CharacterRoom.joinsPrevious(after) || Character.getType(after) == Character.COMBINING_SPACING_MARK
                || before == CharacterRoom.JOINER || isFlag(before, after) || isHangulVowelOrFinal(after);
    }

    private static boolean isFlag(int before, int after) {
        return CharacterRoom.isRegional(before) && CharacterRoom.isRegional(after);
    }

    private static boolean isHangulVowelOrFinal(int codePoint) {
        return codePoint >= 0x1160 && codePoint <= 0x11FF;
    }
}
