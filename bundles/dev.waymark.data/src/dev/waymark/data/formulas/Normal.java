/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.formulas;

/** What all intervals have in common. */
final class Normal {

    /** How many standard deviations on each side hold 95 % of a normal distribution. */
    static final double Z = 1.959964;

    private static final double DIGITS = 10_000;

    private Normal() {
    }

    /** Four digits after the point: more than any of these figures is worth, and the same bytes everywhere. */
    static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS + 0.0;
    }
}
