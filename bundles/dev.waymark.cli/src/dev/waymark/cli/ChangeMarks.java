/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import dev.waymark.analysis.comparison.Change;
import dev.waymark.analysis.comparison.ChangeText;
import dev.waymark.analysis.comparison.Comparison;
import dev.waymark.maps.Marks;
import dev.waymark.maps.Remarks;
import dev.waymark.maps.Remarks.Remark;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import java.util.Objects;

/** What differs from the journey that one is to be compared with, or from the same one in an older file. */
final class ChangeMarks implements MarkSource {

    private final JourneyModel older;

    /** Marks what differs from an older file; from what each journey is to be compared with where it is null. */
    ChangeMarks(JourneyModel older) {
        this.older = older;
    }

    @Override
    public Remarks of(Journey journey) {
        Journey before = older == null ? journey.getComparedWith() : namesake(journey);
        if (before == null) {
            return Remarks.NONE;
        }
        Comparison comparison = Comparison.of(before, journey);
        return new Remarks(Marks.Kind.CHANGES, comparison.changes().stream().map(change -> new Remark(
                comparison.home(change), ChangeText.of(change), change.kind() != Change.Kind.CHANGED)).toList());
    }

    private Journey namesake(Journey journey) {
        return Definitions.journeys(older).stream()
                .filter(candidate -> Objects.equals(candidate.getName(), journey.getName())).findFirst().orElse(null);
    }
}
