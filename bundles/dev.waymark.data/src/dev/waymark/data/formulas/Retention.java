/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.formulas;

/**
 * How many customers of one period are there in the next: (E - N) / S x 100; the others are lost, which is the churn.
 *
 * @param period   the period, such as 2026-07
 * @param start    customers at its start: those of the period before (S)
 * @param end      customers at its end (E)
 * @param arrived  those of them who were not there before (N)
 * @param retained the share of the customers at the start who stayed; absent without customers at the start
 */
public record Retention(String period, long start, long end, long arrived, Proportion retained) {

    /** What the three numbers of a period come to. */
    public static Retention of(String period, long start, long end, long arrived) {
        return new Retention(period, start, end, arrived, Proportion.of(end - arrived, start));
    }
}
