/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.svg;

/** Writes numbers alike on every machine. */
final class Numbers {

    private Numbers() {
    }

    /** At most two decimals, a point before them, no needless zeros. */
    static void append(StringBuilder out, double value) {
        long cents = Math.round(value * 100);
        if (cents < 0) {
            out.append('-');
        }
        long size = Math.abs(cents);
        out.append(size / 100);
        int rest = (int) (size % 100);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
        }
        if (rest % 10 != 0) {
            out.append((char) ('0' + rest % 10));
        }
    }
}
