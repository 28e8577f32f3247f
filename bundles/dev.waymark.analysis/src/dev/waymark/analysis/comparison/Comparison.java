/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.analysis.comparison.Change.Field;
import dev.waymark.analysis.comparison.Change.Kind;
import dev.waymark.model.journey.Named;

/**
 * Two journeys, or two versions of a file, held against each other, element by element. Elements are the same where
 * their names below the journey are; what has the same name in another place has moved.
 */
public final class Comparison {

    private final EObject after;
    /** The elements as they are, with what they were. */
    private final Map<Named, Named> origins = new LinkedHashMap<>();
    private final Set<Named> removed = new LinkedHashSet<>();
    private final Set<Named> added = new LinkedHashSet<>();
    private final Set<Named> moved = new HashSet<>();

    private Comparison(EObject before, EObject after) {
        this.after = after;
        match(Elements.of(before), Elements.of(after));
        matchMoved();
        findReordered();
    }

    /** Holds a journey or a file against what it was, or is to become of. */
    public static Comparison of(EObject before, EObject after) {
        return new Comparison(before, after);
    }

    private void match(Map<String, Named> old, Map<String, Named> present) {
        present.forEach((id, element) -> {
            if (old.containsKey(id)) {
                origins.put(element, old.get(id));
            } else {
                added.add(element);
            }
        });
        old.forEach((id, element) -> {
            if (!present.containsKey(id)) {
                removed.add(element);
            }
        });
    }

    /** What came is what went, where both belong to the same element, or nothing else of the kind has that name. */
    private void matchMoved() {
        Map<List<Object>, List<Named>> gone = byName(removed);
        Map<List<Object>, List<Named>> came = byName(added);
        for (Named element : List.copyOf(added)) {
            List<Object> name = name(element);
            List<Named> went = gone.getOrDefault(name, List.of()).stream().filter(removed::contains).toList();
            boolean only = went.size() == 1 && came.getOrDefault(name, List.of()).size() == 1;
            went.stream().filter(origin -> only || origin.eContainer() == origin(element.eContainer())).findFirst()
                    .ifPresent(origin -> match(element, origin));
        }
    }

    private void match(Named element, Named origin) {
        origins.put(element, origin);
        added.remove(element);
        removed.remove(origin);
        if (origin.eContainer() != origin(element.eContainer())) {
            moved.add(element);
        }
    }

    private EObject origin(EObject element) {
        return element instanceof Named named ? origins.get(named) : null;
    }

    private static List<Object> name(Named element) {
        return List.of(element.eClass(), String.valueOf(element.getName()));
    }

    private static Map<List<Object>, List<Named>> byName(Set<Named> elements) {
        Map<List<Object>, List<Named>> byName = new LinkedHashMap<>();
        elements.stream().filter(element -> element.getName() != null).forEach(element -> byName
                .computeIfAbsent(name(element), key -> new ArrayList<>()).add(element));
        return byName;
    }

    private void findReordered() {
        Map<EObject, List<Named>> rows = new LinkedHashMap<>();
        origins.keySet().stream().filter(element -> element.eContainer() != null && !moved.contains(element))
                .forEach(element -> rows.computeIfAbsent(element.eContainer(), parent -> new ArrayList<>())
                        .add(element));
        rows.values().forEach(row -> {
            Map<EObject, Integer> places = places(row.get(0));
            List<Integer> before = row.stream().map(element -> places.getOrDefault(origins.get(element), -1)).toList();
            if (!before.contains(-1)) {
                Order.moved(before).forEach(index -> moved.add(row.get(index)));
            }
        });
    }

    private Map<EObject, Integer> places(Named first) {
        Map<EObject, Integer> places = new HashMap<>();
        EObject parent = origins.get(first).eContainer();
        if (parent != null) {
            parent.eContents().forEach(child -> places.put(child, places.size()));
        }
        return places;
    }

    /** All changes: those of what is there in its order, then what is gone, in the order that it had. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Named element : Elements.of(after).values()) {
            if (added.contains(element)) {
                changes.add(new Change(Kind.ADDED, null, element, List.of()));
            } else {
                add(element, changes);
            }
        }
        removed.forEach(element -> changes.add(new Change(Kind.REMOVED, element, null, List.of())));
        return changes;
    }

    /** The elements that are in both states: as they are, with what they were. */
    public Map<Named, Named> origins() {
        return Collections.unmodifiableMap(origins);
    }

    /** Where a change is seen: the element, or where it was removed, the nearest one around it that is still there. */
    public EObject home(Change change) {
        if (change.after() != null) {
            return change.after();
        }
        Map<EObject, EObject> heirs = new HashMap<>();
        origins.forEach((element, origin) -> heirs.put(origin, element));
        EObject place = change.before();
        while (place != null && !heirs.containsKey(place)) {
            place = place.eContainer();
        }
        return place == null ? after : heirs.get(place);
    }

    private void add(Named element, List<Change> changes) {
        Named origin = origins.get(element);
        List<Field> fields = fields(Facts.of(origin), Facts.of(element));
        if (moved.contains(element)) {
            changes.add(new Change(Kind.MOVED, origin, element, fields));
        } else if (!fields.isEmpty()) {
            changes.add(new Change(Kind.CHANGED, origin, element, fields));
        }
    }

    private static List<Field> fields(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream().filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Field(name, before.get(name), after.get(name))).toList();
    }
}
