/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.Pain;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;

/** Numbers the pain points of a blueprint from left to right, then from top to bottom; each has one number. */
final class PainNumbers {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Pain> pains = new LinkedHashMap<>();

    static PainNumbers of(BlueprintMap map) {
        PainNumbers numbers = new PainNumbers();
        map.lanes().stream().flatMap(lane -> lane.cells().stream())
                .sorted(Comparator.comparingInt(BlueprintMap.Cell::column))
                .flatMap(cell -> cell.cards().stream()).flatMap(card -> card.pains().stream()).forEach(numbers::add);
        return numbers;
    }

    private void add(Pain pain) {
        pains.putIfAbsent(pain.id(), pain);
        numbers.putIfAbsent(pain.id(), pains.size());
    }

    /** The disc with the number of a pain point, for the list. */
    Piece number(Pain pain, Signs signs) {
        return signs.painFlag(Integer.toString(numbers.get(pain.id())), pain.isOpen());
    }

    /** The same disc where the pain point occurs. */
    Piece flag(Pain pain, Signs signs) {
        return number(pain, signs).as("", pain.title(), "", "pain-flag");
    }

    /** The pain points in the order of their numbers. */
    List<Pain> pains() {
        return List.copyOf(pains.values());
    }
}
