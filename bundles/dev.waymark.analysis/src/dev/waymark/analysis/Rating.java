/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import dev.waymark.model.journey.Opportunity;

/**
 * What a method says of an opportunity.
 *
 * @param opportunity the opportunity
 * @param points      the more the better; null where something is missing
 * @param verdict     what the points mean, such as "quick win"; null where there are none, or they need no word
 * @param inputs      what they were computed from, such as "confidence 80 %"
 * @param missing     what is missing or cannot be used, so that nothing is computed; never guessed
 */
public record Rating(Opportunity opportunity, Double points, String verdict, List<String> inputs,
        List<String> missing) {

    private static final MathContext FEW_DIGITS = new MathContext(4);

    /** Whether nothing is missing. */
    public boolean isRated() {
        return points != null;
    }

    /** The points in four digits and what they mean, such as "4, quick win"; only where nothing is missing. */
    public String figure() {
        String figure = new BigDecimal(points).round(FEW_DIGITS).stripTrailingZeros().toPlainString();
        return verdict == null ? figure : figure + ", " + verdict;
    }
}
