/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import java.time.LocalDate;
import java.util.List;

/**
 * Numbers and dates in English, alike on every machine. A number and its unit are joined by a no-break space
 * (U+00A0), so that no line ends between them.
 */
public final class Formats {

    private static final char JOIN = '\u00A0';
    private static final char MINUS = '\u2212';
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");

    private Formats() {
    }

    /** At most two decimals, thousands set off by commas, a true minus sign: {@code 18,200}, {@code 0.5}. */
    public static String number(double value) {
        long cents = Math.round(Math.abs(value) * 100);
        StringBuilder digits = new StringBuilder(Long.toString(cents / 100));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        if (cents % 100 != 0) {
            digits.append('.').append(cents % 100 / 10);
        }
        if (cents % 10 != 0) {
            digits.append(cents % 10);
        }
        return value < 0 && cents > 0 ? MINUS + digits.toString() : digits.toString();
    }

    /** {@code 48 %}; the value is a percentage already, not a fraction of 1. */
    public static String percent(double value) {
        return number(value) + JOIN + "%";
    }

    /** A feeling's score with its sign: {@code +1}, {@code −2}, {@code 0}. */
    public static String score(double score) {
        return score > 0 ? "+" + number(score) : number(score);
    }

    /** {@code 5 October 2026}. */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + (JOIN + monthAndYear(date));
    }

    /** {@code October 2026}. */
    public static String monthAndYear(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}
