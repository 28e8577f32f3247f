/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.percent;
import static dev.waymark.analysis.Sentences.quoted;

import java.util.Comparator;
import java.util.List;

import dev.waymark.model.Figures;
import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Moment;

/** The step that takes as long as all others together. */
final class Bottleneck extends JourneyRule {

    private static final int ENOUGH_TO_COMPARE = 3;

    Bottleneck() {
        super(FindingKind.BOTTLENECK, Level.INFO, "A step that takes at least as long as all other steps together, "
                + "where the time of three steps or more is known.");
    }

    @Override
    List<Finding> find(Course course) {
        List<Moment> timed = course.moments().stream()
                .filter(moment -> seconds(moment) > 0 && Double.isFinite(seconds(moment))).toList();
        double all = timed.stream().mapToDouble(Bottleneck::seconds).sum();
        return timed.stream().max(Comparator.comparingDouble(Bottleneck::seconds))
                .filter(longest -> timed.size() >= ENOUGH_TO_COMPARE
                        && 100 * seconds(longest) >= course.threshold(Threshold.BOTTLENECK) * all)
                .map(longest -> List.of(finding(longest, quoted(longest) + " takes "
                        + Figures.duration(longest.getDuration()) + ", " + percent(100 * seconds(longest) / all)
                        + " of the time that is known of " + quoted(course.journey()) + ".",
                        "Shorten it first: look at who acts backstage meanwhile, and at what the customer waits for.")))
                .orElse(List.of());
    }

    private static double seconds(Moment moment) {
        return Figures.seconds(moment.getDuration());
    }
}
