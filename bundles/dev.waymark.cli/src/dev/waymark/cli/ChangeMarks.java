/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.analysis.comparison.Change;
import dev.waymark.analysis.comparison.ChangeText;
import dev.waymark.analysis.comparison.Comparison;
import dev.waymark.analysis.comparison.Movement;
import dev.waymark.maps.Former;
import dev.waymark.maps.Marks;
import dev.waymark.maps.Remarks;
import dev.waymark.maps.Remarks.Remark;
import dev.waymark.maps.Trace;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;

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
        List<Change> changes = comparison.changes();
        Map<EObject, Trace> traces = new LinkedHashMap<>();
        changes.forEach(change -> traces.put(change.element(), trace(change)));
        List<String> expected = Movement.of(journey).stream().map(ComparisonText::expected).toList();
        return new Remarks(Marks.Kind.CHANGES, changes.stream().map(change -> new Remark(change.element(),
                ChangeText.of(change), change.kind() != Change.Kind.CHANGED, trace(change))).toList(),
                new Former(before, comparison.origins(), traces, expected));
    }

    private static Trace trace(Change change) {
        return Trace.valueOf(change.kind().name());
    }

    private Journey namesake(Journey journey) {
        return Definitions.journeys(older).stream()
                .filter(candidate -> Objects.equals(candidate.getName(), journey.getName())).findFirst().orElse(null);
    }
}
