/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds things by where they stand from left to right, so that a word on a map of thousands of steps is compared with
 * its neighbours only.
 */
final class Nearby<T> {

    /** Px; some columns wide. */
    private static final double STRIP = 400;

    /** For each strip of the map its things, by when they were added. */
    private final Map<Integer, SortedMap<Integer, T>> strips = new HashMap<>();
    private int added;

    void add(double left, double right, T thing) {
        for (int strip = strip(left); strip <= strip(right); strip++) {
            strips.computeIfAbsent(strip, s -> new TreeMap<>()).put(added, thing);
        }
        added++;
    }

    /** All that stand between two positions, and perhaps some farther away, in the order in which they were added. */
    Collection<T> between(double left, double right) {
        int first = strip(left);
        int last = strip(right);
        if (first == last) {
            return strips.containsKey(first) ? strips.get(first).values() : List.of();
        }
        SortedMap<Integer, T> found = new TreeMap<>();
        for (int strip = first; strip <= last; strip++) {
            found.putAll(strips.getOrDefault(strip, new TreeMap<>()));
        }
        return found.values();
    }

    private static int strip(double x) {
        return (int) Math.floor(x / STRIP);
    }
}
