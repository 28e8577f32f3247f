/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.quoted;

import java.util.List;

import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Stage;

/** A stage with steps that leaves something out altogether. */
abstract class StageGap extends JourneyRule {

    private final String what;
    private final String remedy;

    StageGap(FindingKind kind, Level level, String what, String remedy) {
        super(kind, level, "A stage in which nothing is " + what + ".");
        this.what = what;
        this.remedy = remedy;
    }

    @Override
    final List<Finding> find(Course course) {
        return course.journey().getStages().stream()
                .filter(stage -> !moments(stage).isEmpty() && isMissing(stage, moments(stage)))
                .map(stage -> finding(stage, "In the stage " + quoted(stage) + " nothing is " + what + ".", remedy))
                .toList();
    }

    private static List<Moment> moments(Stage stage) {
        return stage.getNodes().stream().filter(Moment.class::isInstance).map(Moment.class::cast).toList();
    }

    /** Whether neither the stage nor its moments tell of it. */
    abstract boolean isMissing(Stage stage, List<Moment> moments);
}
