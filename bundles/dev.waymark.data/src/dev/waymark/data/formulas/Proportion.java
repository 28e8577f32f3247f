/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.formulas;

/**
 * A part of a whole in percent, with the interval of Wilson that holds the true share with 95 % confidence.
 *
 * @param count how many
 * @param of    of how many
 * @param share the same in percent
 * @param low   where the interval begins, in percent
 * @param high  where it ends, in percent
 */
public record Proportion(long count, long of, double share, double low, double high) {

    /** A part of a whole; null of nothing. */
    public static Proportion of(long count, long of) {
        if (of <= 0) {
            return null;
        }
        double p = (double) count / of;
        double zz = Normal.Z * Normal.Z;
        double centre = (p + zz / (2 * of)) / (1 + zz / of);
        double half = Normal.Z / (1 + zz / of) * Math.sqrt(p * (1 - p) / of + zz / (4.0 * of * of));
        return new Proportion(count, of, percent(p), count == 0 ? 0 : percent(Math.max(0, centre - half)),
                count == of ? 100 : percent(Math.min(1, centre + half)));
    }

    private static double percent(double share) {
        return Normal.rounded(100 * share);
    }
}
