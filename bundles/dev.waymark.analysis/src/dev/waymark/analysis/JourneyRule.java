/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.List;

import dev.waymark.model.journey.FindingKind;

/** A rule that looks at one journey at a time. */
abstract class JourneyRule extends Rule {

    JourneyRule(FindingKind kind, Level level, String about) {
        super(kind, level, about);
    }

    @Override
    final List<Finding> find(Scope scope) {
        return scope.courses().stream().flatMap(course -> find(course).stream()).toList();
    }

    /** What is to be found in a journey. */
    abstract List<Finding> find(Course course);
}
