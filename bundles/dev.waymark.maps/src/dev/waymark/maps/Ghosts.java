/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dev.waymark.model.Titles;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage.Literals;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Statement;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Touchpoint;

/** Puts what is gone where it was: behind the last thing before it that is still there. */
final class Ghosts {

    private static final List<EReference> OF_MOMENTS = List.of(Literals.MOMENT__THOUGHTS, Literals.MOMENT__EXPECTATIONS,
            Literals.MOMENT__ACTIONS, Literals.MOMENT__PAIN_POINTS, Literals.MOMENT__OPPORTUNITIES);
    private static final List<EReference> OF_STAGES = List.of(Literals.STAGE__GOALS, Literals.STAGE__EXPECTATIONS,
            Literals.STAGE__NEEDS, Literals.STAGE__MINDSET);

    private final Merged merged;
    private final Journey old;

    Ghosts(Merged merged, Journey old) {
        this.merged = merged;
        this.old = old;
    }

    void addTo(Journey journey) {
        List<Stage> present = List.copyOf(journey.getStages());
        insert(old.getStages(), journey.getStages());
        for (Stage stage : present) {
            if (merged.origin(stage) instanceof Stage origin) {
                List<Node> nodes = List.copyOf(stage.getNodes());
                insert(origin.getNodes(), stage.getNodes());
                OF_STAGES.forEach(feature -> merge(origin, stage, feature));
                nodes.forEach(this::fill);
            } else {
                stage.getNodes().forEach(this::fill);
            }
        }
    }

    /** Puts copies of what is gone from a list into the list that came of it. */
    private <T extends EObject> void insert(List<T> before, EList<T> after) {
        int place = 0;
        for (T element : before) {
            EObject heir = merged.heir(element);
            if (heir == null) {
                after.add(place, ghost(element));
                place++;
            } else if (after.contains(heir)) {
                place = after.indexOf(heir) + 1;
            }
        }
    }

    /** Of a stage that is gone, what went elsewhere is not gone. */
    private <T extends EObject> T ghost(T element) {
        T ghost = merged.ghost(element);
        clearArrows(ghost);
        if (element instanceof Stage stage) {
            stage.getNodes().stream().filter(node -> merged.heir(node) != null)
                    .forEach(node -> ((Stage) ghost).getNodes().removeIf(copy -> merged.origin(copy) == node));
        }
        return ghost;
    }

    /** The old arrows are laid over the flow when all points are there. */
    private static void clearArrows(EObject ghost) {
        if (ghost instanceof Stage stage) {
            stage.getNodes().forEach(Ghosts::clearArrows);
        } else if (ghost instanceof Step step) {
            step.getTransitions().clear();
        } else if (ghost instanceof Decision decision) {
            decision.getOutcomes().clear();
        }
    }

    private void fill(Node node) {
        if (node instanceof Moment moment && merged.origin(moment) instanceof Moment origin) {
            OF_MOMENTS.forEach(feature -> merge(origin, moment, feature));
            mergePlaces(origin, moment);
            mergeEvidence(origin, moment);
        }
    }

    @SuppressWarnings("unchecked")
    private void merge(EObject origin, EObject shown, EReference feature) {
        List<EObject> before = (List<EObject>) origin.eGet(feature);
        EList<EObject> after = (EList<EObject>) shown.eGet(feature);
        Set<Object> old = before.stream().map(Ghosts::key).collect(Collectors.toSet());
        Set<Object> present = after.stream().map(Ghosts::key).collect(Collectors.toSet());
        if (Named.class.isAssignableFrom(feature.getEReferenceType().getInstanceClass())) {
            insert(before, after);
            return;
        }
        after.stream().filter(element -> !old.contains(key(element)))
                .forEach(element -> merged.trace(element, Trace.ADDED));
        before.stream().filter(element -> !present.contains(key(element)))
                .forEach(element -> after.add(merged.ghost(element)));
    }

    /** What tells two things without names apart: what they say. */
    private static Object key(EObject element) {
        if (element instanceof ServiceAction action) {
            return List.of(action.getLane(), String.valueOf(action.getText()),
                    action.getActor() == null ? "" : Titles.of(action.getActor()));
        }
        return element instanceof Statement statement ? String.valueOf(statement.getText()) : element;
    }

    private void mergePlaces(Moment origin, Moment shown) {
        Map<String, Touchpoint> old = byTitle(origin.getTouchpoints());
        Map<String, Touchpoint> present = byTitle(shown.getTouchpoints());
        present.forEach((title, place) -> {
            if (!old.containsKey(title)) {
                merged.tracePlace(shown, place, Trace.ADDED);
            }
        });
        old.forEach((title, place) -> {
            if (!present.containsKey(title) && merged.seen(place) instanceof Touchpoint seen) {
                shown.getTouchpoints().add(seen);
                merged.tracePlace(shown, seen, Trace.REMOVED);
            }
        });
    }

    private static Map<String, Touchpoint> byTitle(List<Touchpoint> places) {
        return places.stream().collect(Collectors.toMap(Titles::of, place -> place, (a, b) -> a,
                LinkedHashMap::new));
    }

    private void mergeEvidence(Moment origin, Moment shown) {
        Set<String> old = new HashSet<>(origin.getPhysicalEvidence());
        List<String> present = List.copyOf(shown.getPhysicalEvidence());
        for (int i = 0; i < present.size(); i++) {
            if (!old.contains(present.get(i))) {
                merged.traceEvidence(shown, i, Trace.ADDED);
            }
        }
        for (String text : origin.getPhysicalEvidence()) {
            if (!present.contains(text)) {
                shown.getPhysicalEvidence().add(text);
                merged.traceEvidence(shown, shown.getPhysicalEvidence().size() - 1, Trace.REMOVED);
            }
        }
    }
}
