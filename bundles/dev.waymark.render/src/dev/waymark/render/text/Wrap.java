/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines: at spaces, after hyphens and slashes within words, between East Asian characters, and inside
 * a word only when it alone is too long; never between a number and its unit, nor before a percent sign, a score, a
 * middle dot or the number that ends a part, as in "version 2" and "June 2027". Every word of the text comes out;
 * nothing is clipped. Runs of spaces count as one, line feeds are kept as breaks, soft hyphens and zero-width spaces
 * are dropped.
 */
public final class Wrap {

    private static final double GRACE = 1e-6;
    private static final Pattern NUMBER = Pattern.compile("[+\u2212-]?\\d[\\d.,]*");
    private static final String NEVER_FIRST = "、。，．・：；？！）」』】〉》〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]},.;:!?%";
    /** Stands between the parts of a line, and goes with the part before it. */
    private static final char DOT = '\u00B7';
    private static final String NEVER_LAST = "（「『【〈《〔［｛([{";

    private final String text;
    private final TextStyle style;
    private final WidthTable table;
    private final double maxWidth;
    private final List<String> lines = new ArrayList<>();
    private int lineStart;
    private int lineEnd;
    private long units;
    private int spaced;

    private Wrap(String text, TextStyle style, double maxWidth) {
        this.text = text;
        this.style = style;
        this.table = WidthTable.of(style.face());
        this.maxWidth = maxWidth;
    }

    /**
     * The lines of a text, each at most {@code maxWidth} px wide, except for a single character wider than that.
     *
     * @return no line for a text without words
     */
    public static List<String> lines(String text, TextStyle style, double maxWidth) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String words = normalised(paragraph);
            if (!words.isEmpty()) {
                lines.addAll(new Wrap(words, style, maxWidth).run());
            }
        }
        return lines;
    }

    /** The narrowest width in px at which no word of the text has to be broken inside. */
    public static double longestWord(String text, TextStyle style) {
        String words = normalised(text);
        double widest = 0;
        for (int start = 0; start < words.length();) {
            int end = nextBreak(words, start);
            widest = Math.max(widest, TextMeasure.width(words.substring(start, end).stripTrailing(), style));
            start = end;
        }
        return widest;
    }

    private static String normalised(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 0xAD && c != 0x200B) {
                boolean space = c == ' ' || c < 0x20 || c == 0x2028 || c == 0x2029;
                boolean repeated = out.length() == 0 || out.charAt(out.length() - 1) == ' ';
                if (!(space && repeated)) {
                    out.append(space ? ' ' : c);
                }
            }
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }

    private List<String> run() {
        for (int start = 0; start < text.length();) {
            int end = nextBreak(text, start);
            place(start, end);
            start = end;
        }
        endLine();
        return lines;
    }

    /** Puts a piece on the current line if it fits there, else on the next, else breaks it inside. */
    private void place(int start, int end) {
        int visibleEnd = text.charAt(end - 1) == ' ' ? end - 1 : end;
        if (fits(start, visibleEnd)) {
            append(start, end);
            return;
        }
        endLine();
        lineStart = start;
        lineEnd = start;
        int space = lastSpace(visibleEnd - 1);
        if (fits(start, visibleEnd)) {
            append(start, end);
        } else if (space > start) {
            place(start, space + 1);
            place(space + 1, end);
        } else {
            breakInside(start, visibleEnd);
            append(visibleEnd, end);
        }
    }

    /** The last space up to a place, but for one before a dot. */
    private int lastSpace(int end) {
        int space = text.lastIndexOf(' ', end);
        return space > 0 && text.charAt(space + 1) == DOT ? text.lastIndexOf(' ', space - 1) : space;
    }

    private void breakInside(int start, int end) {
        for (int at = start; at < end;) {
            int next = Graphemes.next(text, at);
            if (at > lineStart && !fits(at, next)) {
                endLine();
                lineStart = at;
            }
            append(at, next);
            at = next;
        }
    }

    private boolean fits(int start, int end) {
        return TextMeasure.pixels(units + unitsOf(start, end), spaced + spacedOf(start, end), style)
                <= maxWidth + GRACE;
    }

    private void append(int start, int end) {
        units += unitsOf(start, end);
        spaced += spacedOf(start, end);
        lineEnd = end;
    }

    private void endLine() {
        if (lineEnd > lineStart) {
            lines.add(text.substring(lineStart, lineEnd).strip());
        }
        lineStart = lineEnd;
        units = 0;
        spaced = 0;
    }

    private long unitsOf(int start, int end) {
        long sum = 0;
        for (int i = start; i < end;) {
            sum += TextMeasure.advance(table, text, i);
            i += Character.charCount(text.codePointAt(i));
        }
        return sum;
    }

    private int spacedOf(int start, int end) {
        int count = 0;
        for (int i = start; style.letterSpacing() != 0 && i < end;) {
            count += TextMeasure.advance(table, text, i) > 0 ? 1 : 0;
            i += Character.charCount(text.codePointAt(i));
        }
        return count;
    }

    /** The next place after {@code start} where a line may end; spaces go with the word before them. */
    private static int nextBreak(String text, int start) {
        int i = Graphemes.next(text, start);
        while (i < text.length() && !mayBreak(text, start, i)) {
            i = Graphemes.next(text, i);
        }
        return i;
    }

    private static boolean mayBreak(String text, int start, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (after == ' ') {
            return false;
        }
        if (before == ' ') {
            return after != DOT && !belongsToNumber(text, start, at) && !isLastNumber(text, at);
        }
        if (isHyphen(before)) {
            return at - start > 2 && Character.isLetterOrDigit(after);
        }
        boolean eastAsian = CharacterRoom.isEastAsianWide(before) || CharacterRoom.isEastAsianWide(after);
        return eastAsian && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }

    /** Whether a space joins a number and its unit, or what is before it and a percent sign or a score. */
    private static boolean belongsToNumber(String text, int start, int at) {
        char after = text.charAt(at);
        boolean signed = (after == '+' || after == '\u2212') && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
        return after == '%' || signed || Character.isLetter(text.codePointAt(at)) && isNumber(text,
                Math.max(start, text.lastIndexOf(' ', at - 2) + 1), at - 1);
    }

    /** Whether what follows a space is a number without a sign, and nothing but a dot comes after it. */
    private static boolean isLastNumber(String text, int at) {
        if (!Character.isDigit(text.charAt(at))) {
            return false;
        }
        int end = text.indexOf(' ', at);
        return end < 0 ? isNumber(text, at, text.length())
                : text.charAt(end + 1) == DOT && isNumber(text, at, end);
    }

    private static boolean isNumber(String text, int start, int end) {
        return NUMBER.matcher(text).region(start, end).matches();
    }

    private static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == '/' || codePoint == 0x2010 || codePoint == 0x2013
                || codePoint == 0x2014;
    }
}
