/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.Map;

/**
 * From where to where a number goes.
 *
 * @param least the smallest number
 * @param most the largest number
 */
public record Scale(long least, long most) {

    private static final Scale FIVE = new Scale(1, 5);
    private static final Scale PERCENT = new Scale(0, 100);

    /** The scales by the rules that numbers off them break. */
    public static final Map<Rule, Scale> BY_RULE = Map.of(
            Rule.FEELING_RANGE, new Scale(-2, 2),
            Rule.PERSONA_AGE, new Scale(0, 120),
            Rule.SEGMENT_SHARE, PERCENT,
            Rule.ARROW_SHARE, PERCENT,
            Rule.ARROW_VOLUME, new Scale(0, Long.MAX_VALUE),
            Rule.PAIN_SEVERITY, FIVE,
            Rule.PAIN_FREQUENCY, PERCENT,
            Rule.OPPORTUNITY_IMPACT, FIVE,
            Rule.OPPORTUNITY_EFFORT, FIVE,
            Rule.OPPORTUNITY_CONFIDENCE, PERCENT);
}
