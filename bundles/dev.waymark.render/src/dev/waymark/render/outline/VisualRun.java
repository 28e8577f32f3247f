/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.outline;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.waymark.render.text.FontFace;
import dev.waymark.render.text.Graphemes;
import dev.waymark.render.text.TextMeasure;

/**
 * A stretch of a line that is written in one direction and by one font.
 *
 * @param characters as a reader sees them, from left to right
 * @param rightToLeft whether the script runs from right to left
 * @param covered whether the bundled font has all of it
 */
public record VisualRun(List<String> characters, boolean rightToLeft, boolean covered) {

    private static final String BRACKETS = "()[]{}<>«»";

    /** The runs of a line from left to right. The first strong letter decides the direction of the whole. */
    public static List<VisualRun> of(String text, FontFace face) {
        char[] chars = text.toCharArray();
        List<VisualRun> runs = new ArrayList<>();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            split(text, false, face, runs);
            return runs;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        Integer[] order = new Integer[bidi.getRunCount()];
        byte[] levels = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            levels[i] = (byte) bidi.getRunLevel(i);
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        for (int run : order) {
            split(text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), bidi.getRunLevel(run) % 2 == 1, face,
                    runs);
        }
        return runs;
    }

    /** The characters in reading order. */
    public String logicalText() {
        List<String> logical = new ArrayList<>(characters);
        if (rightToLeft) {
            Collections.reverse(logical);
        }
        return String.join("", logical);
    }

    private static void split(String text, boolean rightToLeft, FontFace face, List<VisualRun> runs) {
        List<String> characters = new ArrayList<>();
        for (int at = 0; at < text.length();) {
            int next = Graphemes.next(text, at);
            String character = text.substring(at, next);
            characters.add(rightToLeft ? mirrored(character) : character);
            at = next;
        }
        if (rightToLeft) {
            Collections.reverse(characters);
        }
        for (int from = 0; from < characters.size();) {
            boolean covered = isCovered(characters.get(from), face);
            int to = from + 1;
            while (to < characters.size() && isCovered(characters.get(to), face) == covered) {
                to++;
            }
            runs.add(new VisualRun(List.copyOf(characters.subList(from, to)), rightToLeft, covered));
            from = to;
        }
    }

    private static boolean isCovered(String character, FontFace face) {
        return character.codePoints().allMatch(codePoint -> TextMeasure.covers(codePoint, face));
    }

    private static String mirrored(String character) {
        int at = character.length() == 1 ? BRACKETS.indexOf(character) : -1;
        return at < 0 ? character : BRACKETS.substring(at ^ 1, (at ^ 1) + 1);
    }
}
