/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.edit.JourneyLabels;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Outcome;

/**
 * Finds for the elements of a newer model those of an older one that they have become of: by their names, by what they
 * say, by their places; also where they were renamed or moved, as long as not everything changed at once.
 */
public final class Twins {

    private final Map<EObject, EObject> olderOf = new HashMap<>();
    private final Map<EObject, EObject> newerOf = new HashMap<>();

    private Twins() {
    }

    /** The older elements by the newer ones; what is new has none. */
    public static Map<EObject, EObject> of(EObject newer, EObject older) {
        Twins twins = new Twins();
        twins.pair(newer, older);
        twins.findMoved(newer, older);
        return twins.olderOf;
    }

    private void pair(EObject newer, EObject older) {
        olderOf.put(newer, older);
        newerOf.put(older, newer);
        List<EObject> children = newer.eContents();
        List<EObject> others = older.eContents();
        pairAll(children, others, (a, b) -> name(a) != null && name(a).equals(name(b)));
        pairAll(children, others, (a, b) -> name(a) == null && name(b) == null && says(a).equals(says(b)));
        pairAll(children, others, (a, b) -> name(a) == null && name(b) == null);
    }

    private void findMoved(EObject newer, EObject older) {
        List<EObject> children = all(newer);
        List<EObject> others = all(older);
        pairAll(children, others, (a, b) -> name(a) != null && name(a).equals(name(b)));
        pairAll(children, others, (a, b) -> olderOf.get(a.eContainer()) == b.eContainer() && says(a).equals(says(b)));
        pairAll(children, others, (a, b) -> olderOf.get(a.eContainer()) == b.eContainer());
        pairAll(children, others, (a, b) -> says(a).equals(says(b)));
    }

    private void pairAll(List<EObject> newer, List<EObject> older, BiPredicate<EObject, EObject> alike) {
        for (EObject element : newer) {
            if (!olderOf.containsKey(element)) {
                older.stream().filter(other -> !newerOf.containsKey(other) && isOfOneKind(element, other))
                        .filter(other -> alike.test(element, other)).findFirst()
                        .ifPresent(other -> pair(element, other));
            }
        }
    }

    private static boolean isOfOneKind(EObject element, EObject other) {
        return element.eClass() == other.eClass() && element.eContainmentFeature() == other.eContainmentFeature();
    }

    private static List<EObject> all(EObject root) {
        List<EObject> all = new ArrayList<>();
        root.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private static String name(EObject element) {
        return element instanceof Named named ? named.getName()
                : element instanceof Outcome outcome ? outcome.getName() : null;
    }

    private static String says(EObject element) {
        return JourneyLabels.INSTANCE.getText(element);
    }
}
