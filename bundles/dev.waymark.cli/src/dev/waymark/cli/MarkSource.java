/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import dev.waymark.maps.Remarks;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;

/** What is marked on maps; nothing, unless something else is said. Safe for several threads. */
interface MarkSource {

    /** No marks. */
    MarkSource NONE = new MarkSource() { };

    /** Adds a file whose maps will be drawn; all are added before the first marks are asked for. */
    default void add(JourneyModel file) {
        // Most marks concern one file.
    }

    /** What is marked on the maps of a journey. */
    default Remarks of(Journey journey) {
        return Remarks.NONE;
    }
}
