/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.waymark.model.Figures;
import dev.waymark.model.journey.Opportunity;

/** Gathers what a rating is computed from, and what is missing for it. */
final class Inputs {

    private final Opportunity opportunity;
    private final List<String> given = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    Inputs(Opportunity opportunity) {
        this.opportunity = opportunity;
    }

    /** Asks for a number; the text says how people read it, with %s in its place. */
    Inputs need(Number number, String text, String howToWrite) {
        if (number == null || !Double.isFinite(number.doubleValue())) {
            missing.add(howToWrite);
        } else {
            given.add(text.formatted(Figures.number(number.doubleValue())));
        }
        return this;
    }

    /** Refuses what cannot be used. */
    Inputs refuse(boolean unusable, String why) {
        if (unusable) {
            missing.add(why);
        }
        return this;
    }

    /** The rating, computed where nothing is missing. */
    Rating rating(Supplier<Double> points, Function<Double, String> verdict) {
        Double computed = missing.isEmpty() ? points.get() : null;
        if (computed == null || Double.isFinite(computed)) {
            return new Rating(opportunity, computed, computed == null ? null : verdict.apply(computed),
                    List.copyOf(given), List.copyOf(missing));
        }
        return new Rating(opportunity, null, null, List.copyOf(given), List.of("numbers that can be compared"));
    }
}
