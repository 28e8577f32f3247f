/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dev.waymark.model.Priorities;
import dev.waymark.model.journey.Opportunity;

/** The methods by which opportunities are compared. */
public enum Method {

    /** By the quadrants of the impact/effort matrix, quick wins first, and by impact / effort within them. */
    IMPACT_EFFORT("impact/effort") {
        @Override
        public Rating rate(Opportunity opportunity) {
            return new Inputs(opportunity).need(level(opportunity.getImpact()), "impact %s of 5", IMPACT)
                    .need(level(opportunity.getEffort()), "effort %s of 5", "'effort', from 1 to 5")
                    .rating(() -> opportunity.getImpact() / (double) opportunity.getEffort(), points -> Priorities
                            .quadrant(opportunity).name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }

        @Override
        Comparator<Rating> order() {
            return Comparator.<Rating, Enum<?>>comparing(rating -> Priorities.quadrant(rating.opportunity()),
                    Comparator.comparingInt(Enum::ordinal)).thenComparing(super.order());
        }
    },

    /** By reach × impact × confidence / effort. */
    RICE("RICE") {
        @Override
        public Rating rate(Opportunity opportunity) {
            Double confidence = opportunity.getConfidence();
            return new Inputs(opportunity)
                    .need(opportunity.getReach(), "reach %s customers a month", "'reach', in customers a month")
                    .need(riceImpact(opportunity), "impact %s (" + opportunity.getImpact() + " of 5)", IMPACT)
                    .need(confidence, "confidence %s %%", "'confidence', of 100, 80 or 50 %")
                    .need(work(opportunity), "effort %s person-months", "'costs', in person-months")
                    .refuse(confidence != null && !CONFIDENCES.contains(confidence),
                            "a confidence of 100, 80 or 50 %, which RICE knows")
                    .rating(() -> Formulas.rice(opportunity.getReach(), riceImpact(opportunity), confidence,
                            opportunity.getPersonMonths()), points -> null);
        }
    },

    /** By importance + max(importance − satisfaction, 0). */
    OPPORTUNITY_SCORE("opportunity score") {
        @Override
        public Rating rate(Opportunity opportunity) {
            return new Inputs(opportunity)
                    .need(opportunity.getImportance(), "importance %s of 10", "'importance', from 0 to 10")
                    .need(opportunity.getSatisfaction(), "satisfaction %s of 10", "'satisfaction', from 0 to 10")
                    .rating(() -> Formulas.opportunityScore(opportunity.getImportance(),
                            opportunity.getSatisfaction()), Formulas::verdict);
        }
    };

    private static final String IMPACT = "'impact', from 1 to 5";
    private static final List<Double> CONFIDENCES = List.of(100.0, 80.0, 50.0);

    private final String title;

    Method(String title) {
        this.title = title;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The word for it on a command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the method says of an opportunity. */
    public abstract Rating rate(Opportunity opportunity);

    /** The best first; only for what is rated. */
    Comparator<Rating> order() {
        return Comparator.comparing(Rating::points, Comparator.reverseOrder());
    }

    private static Double riceImpact(Opportunity opportunity) {
        return level(opportunity.getImpact()) == null ? null : Formulas.riceImpact(opportunity.getImpact());
    }

    private static Integer level(Integer given) {
        return given != null && given >= 1 && given <= 5 ? given : null;
    }

    private static Double work(Opportunity opportunity) {
        return opportunity.getPersonMonths() != null && opportunity.getPersonMonths() > 0
                ? opportunity.getPersonMonths() : null;
    }
}
