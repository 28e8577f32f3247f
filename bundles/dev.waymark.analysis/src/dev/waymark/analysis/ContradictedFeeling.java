/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.felt;
import static dev.waymark.analysis.Sentences.percent;
import static dev.waymark.analysis.Sentences.quoted;

import java.util.List;
import java.util.Optional;

import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Moment;

/** A happy score where many leave: what is declared does not fit what is observed. */
final class ContradictedFeeling extends JourneyRule {

    ContradictedFeeling() {
        super(FindingKind.CONTRADICTED_FEELING, Level.WARNING,
                "A happy feeling at a step after which a quarter of the customers or more leave.");
    }

    @Override
    List<Finding> find(Course course) {
        return course.moments().stream().filter(moment -> course.leaving(moment) > 0
                        && course.leaving(moment) >= course.threshold(Threshold.CONTRADICTED_FEELING))
                .flatMap(moment -> happy(moment, course).map(feeling -> finding(moment, "Customers are said to feel '"
                        + felt(feeling) + "' at " + quoted(moment) + ", but " + percent(course.leaving(moment))
                        + " of them leave there.",
                        "Ask those who leave how they felt, not only those who stay.")).stream()).toList();
    }

    private static Optional<Feeling> happy(Moment moment, Course course) {
        return course.walkers().stream().flatMap(who -> Course.feeling(moment, who).stream())
                .filter(feeling -> feeling.getScore() > 0).findFirst();
    }
}
