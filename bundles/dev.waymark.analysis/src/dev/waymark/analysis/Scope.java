/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import java.util.List;

/**
 * What the rules look at.
 *
 * @param file    the file
 * @param plan    what is solved and delivered, here and in other files
 * @param courses the journeys of the file
 */
record Scope(JourneyModel file, Plan plan, List<Course> courses) {

    Scope(JourneyModel file, Plan plan) {
        this(file, plan, file.getDefinitions().stream().filter(Journey.class::isInstance)
                .map(definition -> new Course((Journey) definition)).toList());
    }
}
