/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives stretches of arrows a track in their gutter or channel, so that no two of them lie on each other. */
final class Tracks {

    /** For each place its tracks; a track knows its stretches by where they begin. */
    private final Map<Integer, List<TreeMap<Integer, Integer>>> places = new HashMap<>();

    /** The first track of a place that is free between two positions, both included. */
    int take(int place, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        List<TreeMap<Integer, Integer>> tracks = places.computeIfAbsent(place, p -> new ArrayList<>());
        int track = 0;
        while (track < tracks.size() && !isFree(tracks.get(track), from, to)) {
            track++;
        }
        if (track == tracks.size()) {
            tracks.add(new TreeMap<>());
        }
        tracks.get(track).put(from, to);
        return track;
    }

    private static boolean isFree(TreeMap<Integer, Integer> stretches, int from, int to) {
        Map.Entry<Integer, Integer> last = stretches.floorEntry(to);
        return last == null || last.getValue() < from;
    }

    /** How many tracks a place has. */
    int count(int place) {
        return places.getOrDefault(place, List.of()).size();
    }
}
