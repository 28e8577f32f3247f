/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import java.util.List;

import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;

/** What a file defines. */
public final class Definitions {

    private Definitions() {
    }

    /** The journeys of a file, in its order. */
    public static List<Journey> journeys(JourneyModel file) {
        return file.getDefinitions().stream().filter(Journey.class::isInstance).map(Journey.class::cast).toList();
    }
}
