/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.analysis.comparison.Change;
import dev.waymark.analysis.comparison.Comparison;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Named;

/** What a journey, such as the future state, says otherwise than the one that it is compared with. */
public final class FutureState {

    private final Set<EObject> changed = new HashSet<>();
    private final Set<EObject> added = new HashSet<>();

    private FutureState(Comparison comparison) {
        comparison.changes().forEach(change -> {
            changed.add(comparison.home(change));
            if (change.kind() == Change.Kind.ADDED) {
                added.add(change.after());
            }
        });
    }

    /** Of a journey; empty where it is compared with none. */
    static Optional<FutureState> of(Journey journey) {
        return Optional.ofNullable(journey.getComparedWith()).filter(other -> other != journey)
                .map(other -> new FutureState(Comparison.of(other, journey)));
    }

    /**
     * Whether an element is new, stands elsewhere or says something else than in the journey that its own is compared
     * with. Where there is none, everything counts.
     */
    public static boolean changes(EObject element) {
        Snapshot maps = CurrentMaps.around(element);
        return maps == null || maps.future().map(future -> future.has(element)).orElse(true);
    }

    /** What has no name is a part of what has one: of a step, all that is felt there counts as one. */
    private boolean has(EObject element) {
        return changed.contains(named(element).findFirst().orElse(element)) || named(element).anyMatch(added::contains);
    }

    private static Stream<EObject> named(EObject element) {
        return Stream.iterate(element, Objects::nonNull, EObject::eContainer)
                .filter(each -> each instanceof Named && !(each instanceof Journey));
    }
}
