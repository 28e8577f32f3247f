/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.percent;
import static dev.waymark.analysis.Sentences.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Stage;

/** A border between stages at which several things go wrong at once. */
final class PoorTransition extends JourneyRule {

    private static final int SEVERAL = 2;

    PoorTransition() {
        super(FindingKind.POOR_TRANSITION, Level.WARNING,
                "A border between two stages at which at least two of these meet: "
                + "feelings fall below neutral, the channel changes without a hand-over, customers leave.");
    }

    @Override
    List<Finding> find(Course course) {
        Map<List<Stage>, Way> worst = new LinkedHashMap<>();
        for (Way way : course.ways()) {
            if (way.changesStage() && signs(way, course).size() >= SEVERAL) {
                worst.merge(List.of(way.from().getStage(), way.to().getStage()), way,
                        (one, other) -> signs(other, course).size() > signs(one, course).size() ? other : one);
            }
        }
        return worst.values().stream().map(way -> finding(way, course)).toList();
    }

    private Finding finding(Way way, Course course) {
        return finding(way.to(), "The stage " + quoted(way.from().getStage()) + " passes into "
                + quoted(way.to().getStage()) + " poorly: between " + quoted(way.from()) + " and " + quoted(way.to())
                + " " + Sentences.list(signs(way, course)) + ".",
                "Let one team answer for the passage from one step to the other.");
    }

    private static List<String> signs(Way way, Course course) {
        List<String> signs = new ArrayList<>();
        if (course.walkers().stream().anyMatch(who -> sours(way, who))) {
            signs.add("feelings fall below neutral");
        }
        if (way.lacksHandOver()) {
            signs.add("the channel changes without a hand-over");
        }
        if (course.leaving(way.from()) > 0
                && course.leaving(way.from()) >= course.threshold(Threshold.POOR_TRANSITION)) {
            signs.add(percent(course.leaving(way.from())) + " of the customers leave");
        }
        return signs;
    }

    private static boolean sours(Way way, Persona who) {
        int before = Course.feeling(way.from(), who).map(Feeling::getScore).orElse(Integer.MIN_VALUE);
        int after = Course.feeling(way.to(), who).map(Feeling::getScore).orElse(0);
        return after < 0 && after < before;
    }
}
