/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.waymark.data.formulas.Middle;

/** Counts events one case after the other, in the plainest way. */
final class SlowCount {

    /** An event, with its time in seconds since 1970. */
    record Event(String walk, String name, long time) {

        String row() {
            return walk + "," + name + "," + Instant.ofEpochSecond(time);
        }
    }

    private final Map<String, List<Event>> walks;
    private final List<String> way;

    SlowCount(List<Event> events, List<String> way) {
        this.walks = events.stream().sorted(Comparator.comparingLong(Event::time))
                .collect(Collectors.groupingBy(Event::walk));
        this.way = way;
    }

    long cases() {
        return walks.size();
    }

    private long count(List<Event> walk, String name) {
        return walk.stream().filter(event -> event.name().equals(name)).count();
    }

    long reach(String name) {
        return walks.values().stream().filter(walk -> count(walk, name) > 0).count();
    }

    long visits(String name) {
        return walks.values().stream().mapToLong(walk -> count(walk, name)).sum();
    }

    long again(String name) {
        return walks.values().stream().filter(walk -> count(walk, name) > 1).count();
    }

    long moves(String from, String to) {
        return walks.values().stream().mapToLong(walk -> {
            long moves = 0;
            for (int i = 1; i < walk.size(); i++) {
                moves += walk.get(i - 1).name().equals(from) && walk.get(i).name().equals(to) ? 1 : 0;
            }
            return moves;
        }).sum();
    }

    Middle secondsAfter(String name) {
        TreeMap<Long, Long> seconds = new TreeMap<>();
        for (List<Event> walk : walks.values()) {
            for (int i = 1; i < walk.size(); i++) {
                if (walk.get(i - 1).name().equals(name)) {
                    seconds.merge(walk.get(i).time() - walk.get(i - 1).time(), 1L, Long::sum);
                }
            }
        }
        return Middle.of(seconds);
    }

    List<Long> closedFunnel() {
        List<Long> counts = new ArrayList<>();
        for (int steps = 1; steps <= way.size(); steps++) {
            int wanted = steps;
            counts.add(walks.values().stream().filter(walk -> passed(walk) >= wanted).count());
        }
        return counts;
    }

    /** How many steps of the way a case took, one after the other. */
    private int passed(List<Event> walk) {
        int passed = 0;
        for (Event event : walk) {
            passed += passed < way.size() && event.name().equals(way.get(passed)) ? 1 : 0;
        }
        return passed;
    }

    /** For each step but the last: in how many cases the next one comes at some time after it. */
    List<Long> continued() {
        List<Long> counts = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            SlowCount pair = new SlowCount(List.of(), way.subList(i - 1, i + 1));
            counts.add(walks.values().stream().filter(walk -> pair.passed(walk) == 2).count());
        }
        return counts;
    }
}
