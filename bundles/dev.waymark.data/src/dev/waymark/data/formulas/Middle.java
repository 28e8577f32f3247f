/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.formulas;

import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The median of times, in seconds, with the order statistics between which the true median lies with 95 % confidence.
 *
 * @param count  how many times were taken
 * @param median the one in the middle, or half-way between the two in the middle
 * @param low    where the interval begins
 * @param high   where it ends
 */
public record Middle(long count, double median, double low, double high) {

    /** The middle of values, each with how often it occurs; null of none. */
    public static Middle of(SortedMap<Long, Long> occurrences) {
        NavigableMap<Long, Long> upTo = new TreeMap<>();
        long n = 0;
        for (var value : occurrences.entrySet()) {
            n += value.getValue();
            upTo.put(n, value.getKey());
        }
        return ofRanks(upTo, n);
    }

    /**
     * The middle of values in order; null of none.
     *
     * @param upTo for values around those that are needed: the rank up to which a value goes, and the value
     * @param n    how many values there are
     */
    public static Middle ofRanks(NavigableMap<Long, Long> upTo, long n) {
        if (n == 0) {
            return null;
        }
        double middle = (at(upTo, (n + 1) / 2) + at(upTo, n / 2 + 1)) / 2.0;
        return new Middle(n, middle, at(upTo, lowRank(n)), at(upTo, highRank(n)));
    }

    /** The rank of the value with which the interval begins, from 1. */
    static long lowRank(long n) {
        return Math.max(1, (long) Math.floor((n - Normal.Z * Math.sqrt(n)) / 2));
    }

    /** The rank of the value with which the interval ends. */
    static long highRank(long n) {
        return Math.min(n, (long) Math.ceil(1 + (n + Normal.Z * Math.sqrt(n)) / 2));
    }

    private static long at(NavigableMap<Long, Long> upTo, long rank) {
        return upTo.ceilingEntry(rank).getValue();
    }
}
