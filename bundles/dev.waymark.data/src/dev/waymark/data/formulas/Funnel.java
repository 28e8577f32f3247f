/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.formulas;

import java.util.ArrayList;
import java.util.List;

/**
 * How many cases come through the steps of a journey, one after the other.
 *
 * @param steps   the steps in order
 * @param overall how many of those at the first step come to the last one; absent where they may enter anywhere
 */
public record Funnel(List<Step> steps, Proportion overall) {

    /**
     * A step of a funnel.
     *
     * @param element    the qualified name of the step
     * @param count      how many cases are counted at it
     * @param conversion how many of them go on to the next; absent at the last one
     * @param dropOff    how many of them do not; absent at the last one
     */
    public record Step(String element, long count, Proportion conversion, Proportion dropOff) {
    }

    /** A funnel that is entered at its first step only: who is at a step was at all before. */
    public static Funnel closed(List<String> elements, List<Long> counts) {
        return new Funnel(steps(elements, counts, counts.subList(1, counts.size())),
                Proportion.of(counts.get(counts.size() - 1), counts.get(0)));
    }

    /**
     * A funnel that is entered anywhere.
     *
     * @param counts    how many cases are at each step
     * @param continued how many of them go on to the next one; one number less than there are steps
     */
    public static Funnel open(List<String> elements, List<Long> counts, List<Long> continued) {
        return new Funnel(steps(elements, counts, continued), null);
    }

    private static List<Step> steps(List<String> elements, List<Long> counts, List<Long> continued) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < continued.size(); i++) {
            long count = counts.get(i);
            steps.add(new Step(elements.get(i), count, Proportion.of(continued.get(i), count),
                    Proportion.of(count - continued.get(i), count)));
        }
        int last = elements.size() - 1;
        steps.add(new Step(elements.get(last), counts.get(last), null, null));
        return steps;
    }
}
