/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;
import java.util.Map;

/**
 * What a map that is laid over another state shows of that state.
 *
 * @param title    what people call the other state; empty where the map is not laid over any
 * @param traces   what has become of the things on the map, by their identities
 * @param titles   what steps were called, by their identities, where that has changed
 * @param shares   the shares that edges had, such as "38 %", by their identities
 * @param expected how the metrics are expected to move, in sentences
 */
public record Overlay(String title, Map<String, Trace> traces, Map<String, String> titles, Map<String, String> shares,
        List<String> expected) {

    /** Nothing of another state. */
    public static final Overlay NONE = new Overlay("", Map.of(), Map.of(), Map.of(), List.of());

    /** Whether something is gone, by itself or with what it belonged to. */
    public boolean isGone(String id) {
        for (String part = id; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
            if (traces.get(part) == Trace.REMOVED) {
                return true;
            }
        }
        return false;
    }
}
