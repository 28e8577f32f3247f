/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render;

import java.util.Arrays;
import java.util.Optional;

/** The three maps of a journey. */
public enum MapKind {
    /** What customers do, and what teams and systems do for them, in lanes. */
    BLUEPRINT("blueprint", "Service blueprint"),
    /** The ways through the journey, its branches, loops and exits. */
    FLOWCHART("flowchart", "Flowchart"),
    /** What customers do, think and feel. */
    EXPERIENCE("experience", "Experience map");

    private final String key;
    private final String title;

    MapKind(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The word for it in file names and options. */
    public String key() {
        return key;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The map of a word, as {@link #key} gives it. */
    public static Optional<MapKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
