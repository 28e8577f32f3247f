/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.List;

import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Stage;

/** A stage in which nothing is felt: the emotion curve has a hole there. */
final class NothingFelt extends StageGap {

    NothingFelt() {
        super(FindingKind.NOTHING_FELT, Level.WARNING, "felt",
                "Ask customers how they feel there, and write it with 'feels'.");
    }

    @Override
    boolean isMissing(Stage stage, List<Moment> moments) {
        return moments.stream().allMatch(moment -> moment.getFeelings().isEmpty());
    }
}
