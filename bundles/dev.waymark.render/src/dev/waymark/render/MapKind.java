/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.waymark.render.blueprint.BlueprintDrawing;
import dev.waymark.render.experience.ExperienceDrawing;
import dev.waymark.render.flowchart.FlowchartDrawing;
import dev.waymark.render.sheets.ChannelFlowDrawing;
import dev.waymark.render.sheets.ImpactEffortDrawing;
import dev.waymark.render.sheets.PersonaDrawing;
import dev.waymark.render.sheets.RoadmapDrawing;
import dev.waymark.render.sheets.TouchpointDrawing;
import dev.waymark.render.sheets.TrendDrawing;

/** The pictures of a journey: the three maps, and further ones. */
public enum MapKind {
    /** What customers do, and what teams and systems do for them, in lanes. */
    BLUEPRINT("blueprint", BlueprintDrawing.KIND),
    /** The ways through the journey, its branches, loops and exits. */
    FLOWCHART("flowchart", FlowchartDrawing.KIND),
    /** What customers do, think and feel. */
    EXPERIENCE("experience", ExperienceDrawing.KIND),
    /** Who the personas are. */
    PERSONA("persona", PersonaDrawing.SHEET),
    /** What the personas say, think, do and feel. */
    EMPATHY("empathy", PersonaDrawing.EMPATHY),
    /** Which touchpoints customers meet in which stage. */
    TOUCHPOINT_MATRIX("touchpoint-matrix", TouchpointDrawing.KIND),
    /** How customers move between channels. */
    CHANNEL_FLOW("channel-flow", ChannelFlowDrawing.KIND),
    /** What would help, by how much it helps and how much work it is. */
    IMPACT_EFFORT("impact-effort", ImpactEffortDrawing.KIND),
    /** The plan. */
    ROADMAP("roadmap", RoadmapDrawing.KIND),
    /** How the metrics move, against their targets. */
    TREND("trend", TrendDrawing.KIND);

    /** The three maps; the others are further pictures, drawn when somebody asks for them. */
    public static final List<MapKind> MAPS = List.of(BLUEPRINT, FLOWCHART, EXPERIENCE);

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
