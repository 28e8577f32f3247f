/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is to say about a file that is being read. */
public final class Intake {

    private final Map<String, List<Integer>> lost = new LinkedHashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();

    /** Notes that something of a line has no place in a journey. */
    public void lose(String concept, int line) {
        lost.computeIfAbsent(concept, c -> new ArrayList<>()).add(line);
    }

    /** Notes what has to be put right first. */
    public void trouble(int line, String message) {
        troubles.add(new Trouble(line, message));
    }

    /** Whether the file cannot be brought in. */
    public boolean isRefused() {
        return !troubles.isEmpty();
    }

    Imported refused() {
        return new Imported(null, List.of(), List.copyOf(troubles));
    }

    List<Loss> losses() {
        return lost.entrySet().stream().map(loss -> new Loss(loss.getKey(), List.copyOf(loss.getValue()), List.of()))
                .toList();
    }
}
