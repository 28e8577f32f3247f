/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.percent;
import static dev.waymark.analysis.Sentences.quoted;

import java.util.List;

import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Moment;

/** Many customers leave, and no pain point tells why. */
final class DropOff extends JourneyRule {

    DropOff() {
        super(FindingKind.DROP_OFF, Level.WARNING, "A step after which a tenth of the customers or more leave, "
                + "without a pain point that would tell why.");
    }

    @Override
    List<Finding> find(Course course) {
        return course.moments().stream()
                .filter(moment -> course.leaving(moment) > 0
                        && course.leaving(moment) >= course.threshold(Threshold.DROP_OFF)
                        && !isExplained(moment, course))
                .map(moment -> finding(moment, percent(course.leaving(moment)) + " of the customers leave after "
                        + quoted(moment) + ", and no pain point says why.",
                        "Ask those who leave; what they say is probably a 'pain' of this step.")).toList();
    }

    private static boolean isExplained(Moment moment, Course course) {
        return !moment.getPainPoints().isEmpty()
                || course.exits(moment).stream().anyMatch(exit -> !exit.getPainPoints().isEmpty());
    }
}
