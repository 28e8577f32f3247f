/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.List;

import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Stage;

/** A stage in which nothing is thought. */
final class NothingThought extends StageGap {

    NothingThought() {
        super(FindingKind.NOTHING_THOUGHT, Level.INFO, "thought",
                "Listen to what customers say there, and write it with 'thinks'.");
    }

    @Override
    boolean isMissing(Stage stage, List<Moment> moments) {
        return stage.getMindset().isEmpty() && moments.stream().allMatch(moment -> moment.getThoughts().isEmpty());
    }
}
