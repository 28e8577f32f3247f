/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render;

import dev.waymark.render.blueprint.BlueprintDrawing;
import dev.waymark.render.experience.ExperienceDrawing;
import dev.waymark.render.flowchart.FlowchartDrawing;
import java.util.Arrays;
import java.util.Optional;

/** The three maps of a journey. */
public enum MapKind {
    /** What customers do, and what teams and systems do for them, in lanes. */
    BLUEPRINT("blueprint", BlueprintDrawing.KIND),
    /** The ways through the journey, its branches, loops and exits. */
    FLOWCHART("flowchart", FlowchartDrawing.KIND),
    /** What customers do, think and feel. */
    EXPERIENCE("experience", ExperienceDrawing.KIND);

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
