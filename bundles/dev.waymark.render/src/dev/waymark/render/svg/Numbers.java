/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.svg;

/** Writes numbers alike on every machine. */
final class Numbers {

    /** No number takes more characters: a sign, the digits of a long, and a point. */
    static final int LONGEST = 21;

    private Numbers() {
    }

    /** At most two decimals, a point before them, no needless zeros. */
    static void append(StringBuilder out, double value) {
        char[] number = new char[LONGEST];
        out.append(number, 0, write(value, number, 0));
    }

    /**
     * The same, into an array that has room for {@link #LONGEST}.
     *
     * @return where the next character goes
     */
    static int write(double value, char[] out, int start) {
        long cents = Math.round(value * 100);
        int at = start;
        if (cents < 0) {
            out[at++] = '-';
        }
        long size = Math.abs(cents);
        at = whole(size / 100, out, at);
        int rest = (int) (size % 100);
        if (rest != 0) {
            out[at++] = '.';
            out[at++] = (char) ('0' + rest / 10);
        }
        if (rest % 10 != 0) {
            out[at++] = (char) ('0' + rest % 10);
        }
        return at;
    }

    private static int whole(long number, char[] out, int start) {
        int end = start + 1;
        for (long rest = number / 10; rest != 0; rest /= 10) {
            end++;
        }
        long left = number;
        for (int at = end - 1; at >= start; at--) {
            out[at] = (char) ('0' + left % 10);
            left /= 10;
        }
        return end;
    }
}
