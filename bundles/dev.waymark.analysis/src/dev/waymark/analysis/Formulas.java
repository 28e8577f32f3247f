/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

/** The field's formulas for priorities. */
public final class Formulas {

    /** What the levels 1 to 5 of an impact count in RICE. */
    private static final double[] RICE_IMPACTS = {0.25, 0.5, 1, 2, 3};
    private static final double EXTREME = 15;
    private static final double RIPE = 12;
    private static final double WORTH_CONSIDERING = 10;

    private Formulas() {
    }

    /**
     * RICE: reach × impact × confidence / effort.
     *
     * @param reach        customers in a month
     * @param impact       3, 2, 1, 0.5 or 0.25
     * @param confidence   in percent
     * @param personMonths more than 0
     */
    public static double rice(double reach, double impact, double confidence, double personMonths) {
        return reach * impact * (confidence / 100) / personMonths;
    }

    /** What an impact of 1 (a little) to 5 (very much) counts in RICE: from 0.25 (minimal) to 3 (massive). */
    public static double riceImpact(int impact) {
        return RICE_IMPACTS[impact - 1];
    }

    /** The opportunity score: importance + max(importance − satisfaction, 0), each from 0 to 10. */
    public static double opportunityScore(double importance, double satisfaction) {
        return importance + Math.max(importance - satisfaction, 0);
    }

    /** What an opportunity score means. */
    public static String verdict(double opportunityScore) {
        if (opportunityScore > EXTREME) {
            return "extreme";
        }
        if (opportunityScore >= RIPE) {
            return "ripe";
        }
        return opportunityScore >= WORTH_CONSIDERING ? "to consider" : "unattractive";
    }
}
