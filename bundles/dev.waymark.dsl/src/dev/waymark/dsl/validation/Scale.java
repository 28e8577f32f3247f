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
    private static final Scale TEN = new Scale(0, 10);
    private static final Scale PERCENT = new Scale(0, 100);

    /** The scales by the rules that numbers off them break. */
    public static final Map<Rule, Scale> BY_RULE = Map.ofEntries(
            Map.entry(Rule.FEELING_RANGE, new Scale(-2, 2)),
            Map.entry(Rule.PERSONA_AGE, new Scale(0, 120)),
            Map.entry(Rule.SEGMENT_SHARE, PERCENT),
            Map.entry(Rule.ARROW_SHARE, PERCENT),
            Map.entry(Rule.ARROW_VOLUME, new Scale(0, Long.MAX_VALUE)),
            Map.entry(Rule.PAIN_SEVERITY, FIVE),
            Map.entry(Rule.PAIN_FREQUENCY, PERCENT),
            Map.entry(Rule.OPPORTUNITY_IMPACT, FIVE),
            Map.entry(Rule.OPPORTUNITY_EFFORT, FIVE),
            Map.entry(Rule.OPPORTUNITY_CONFIDENCE, PERCENT),
            Map.entry(Rule.OPPORTUNITY_REACH, new Scale(0, Long.MAX_VALUE)),
            Map.entry(Rule.OPPORTUNITY_IMPORTANCE, TEN),
            Map.entry(Rule.OPPORTUNITY_SATISFACTION, TEN));
}
