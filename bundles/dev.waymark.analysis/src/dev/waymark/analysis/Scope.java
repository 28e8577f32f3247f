/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.model.Definitions;
import dev.waymark.model.journey.JourneyModel;

/** What the rules look at: one file. */
final class Scope {

    private final JourneyModel file;
    private final Plan plan;
    private final List<Course> courses;
    private final List<Finding> found = new ArrayList<>();

    Scope(JourneyModel file, Plan plan, Thresholds thresholds) {
        this.file = file;
        this.plan = plan;
        this.courses = Definitions.journeys(file).stream()
                .map(journey -> new Course(journey, thresholds)).toList();
    }

    JourneyModel file() {
        return file;
    }

    /** What is solved and delivered, here and in other files. */
    Plan plan() {
        return plan;
    }

    /** The journeys of the file. */
    List<Course> courses() {
        return courses;
    }

    /** Lets a rule look. */
    void add(Rule rule) {
        found.addAll(rule.find(this));
    }

    /** What the rules have found so far. */
    List<Finding> found() {
        return found;
    }
}
