/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Touchpoint;

/** The touchpoint with the most interactions. */
final class BusyTouchpoint extends JourneyRule {

    BusyTouchpoint() {
        super(FindingKind.BUSY_TOUCHPOINT, Level.INFO,
                "The touchpoint with the most steps of a journey, where these are three or more.");
    }

    @Override
    List<Finding> find(Course course) {
        Map<Touchpoint, Long> steps = course.moments().stream().flatMap(moment -> moment.getTouchpoints().stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        long most = steps.values().stream().mapToLong(Long::longValue).max().orElse(0);
        boolean many = most >= course.threshold(Threshold.BUSY_TOUCHPOINT);
        return steps.keySet().stream().filter(touchpoint -> many && steps.get(touchpoint) == most)
                .map(touchpoint -> finding(touchpoint, course, most)).toList();
    }

    /** About the touchpoint where it stands in this file, or else about the journey. */
    private Finding finding(Touchpoint touchpoint, Course course, long steps) {
        Named about = touchpoint.eContainer() == course.journey().eContainer() ? touchpoint : course.journey();
        long pains = course.moments().stream().filter(moment -> moment.getTouchpoints().contains(touchpoint))
                .map(Moment::getPainPoints).mapToLong(List::size).sum();
        String hurt = pains == 0 ? "" : pains == 1 ? ", with one pain point" : ", with " + pains + " pain points";
        return finding(about, steps + " of the " + course.moments().size() + " steps of " + quoted(course.journey())
                + " happen at the touchpoint " + quoted(touchpoint) + hurt + ".",
                "What gets better here is felt most often: look at it first.");
    }
}
