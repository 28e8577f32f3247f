/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render;

import java.util.List;
import java.util.function.Supplier;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.FlowchartMap;
import dev.waymark.maps.JourneyMaps;
import dev.waymark.maps.MapHead;
import dev.waymark.maps.Remarks;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.blueprint.BlueprintDrawing;
import dev.waymark.render.draw.EmotionScale;
import dev.waymark.render.draw.OverlayPaint;
import dev.waymark.render.experience.ExperienceDrawing;
import dev.waymark.render.flowchart.FlowchartDrawing;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.sheets.ChannelFlowDrawing;
import dev.waymark.render.sheets.ImpactEffortDrawing;
import dev.waymark.render.sheets.PersonaDrawing;
import dev.waymark.render.sheets.RoadmapDrawing;
import dev.waymark.render.sheets.TouchpointDrawing;
import dev.waymark.render.sheets.TrendDrawing;
import dev.waymark.render.theme.Theme;

/**
 * The door of this room: draws the maps of one journey as it is at the first drawing. Several threads may draw at a
 * time, as long as nobody changes the journey.
 */
public final class MapRenderer {

    private final Journey journey;
    private final Theme theme;
    private final PictureSource pictures;
    private final String persona;
    private final Supplier<Remarks> remarks;
    private JourneyMaps maps;
    private BlueprintMap blueprint;
    private ExperienceMap experience;
    private Grid grid;

    /**
     * Draws the maps of a journey.
     *
     * @param theme how the maps look
     * @param pictures where the pictures come from that the journey names
     */
    public MapRenderer(Journey journey, Theme theme, PictureSource pictures) {
        this(journey, theme, pictures, null);
    }

    /** Draws the maps of a journey as one persona walks it, named by her identity; as all do where it is null. */
    public MapRenderer(Journey journey, Theme theme, PictureSource pictures, String persona) {
        this(journey, theme, pictures, persona, () -> Remarks.NONE);
    }

    /**
     * Draws the maps of a journey with marks.
     *
     * @param remarks what is marked; asked for at the first drawing
     */
    public MapRenderer(Journey journey, Theme theme, PictureSource pictures, String persona,
            Supplier<Remarks> remarks) {
        this.journey = journey;
        this.theme = theme;
        this.pictures = pictures;
        this.persona = persona;
        this.remarks = remarks;
    }

    /** One of the maps, laid out; blueprint and experience map share their columns. */
    public Drawing draw(MapKind kind) {
        return switch (kind) {
            case BLUEPRINT -> laid(BlueprintDrawing.of(blueprint(), grid(), theme), blueprint().head());
            case FLOWCHART -> {
                FlowchartMap chart = maps().flowchart();
                yield laid(FlowchartDrawing.of(chart, theme), chart.head());
            }
            case EXPERIENCE -> laid(ExperienceDrawing.of(experience(), grid(), theme, pictures), experience().head());
            case PERSONA -> PersonaDrawing.sheets(maps().personas(), theme, pictures);
            case EMPATHY -> PersonaDrawing.empathy(maps().empathy(), theme, pictures);
            case TOUCHPOINT_MATRIX -> TouchpointDrawing.of(maps().touchpoints(), theme);
            case CHANNEL_FLOW -> ChannelFlowDrawing.of(maps().channelFlow(), theme);
            case IMPACT_EFFORT -> ImpactEffortDrawing.of(maps().impactAndEffort(), theme);
            case TREND -> TrendDrawing.of(maps().trends(), theme);
            case ROADMAP -> RoadmapDrawing.of(maps().roadmap(), theme);
        };
    }

    private Drawing laid(Drawing map, MapHead head) {
        return OverlayPaint.of(map, head.marks().overlay(), theme);
    }

    /** The bands of a map from top to bottom: the lanes of the blueprint, the rows of the experience map. */
    public List<Bounds> bands(MapKind kind) {
        return switch (kind) {
            case BLUEPRINT -> BlueprintDrawing.bands(blueprint(), grid(), theme);
            case EXPERIENCE -> ExperienceDrawing.bands(experience(), grid(), theme, pictures);
            default -> List.of();
        };
    }

    /** How high feelings stand on the experience map. */
    public EmotionScale emotions() {
        return EmotionScale.of(experience().curves().size());
    }

    private synchronized JourneyMaps maps() {
        if (maps == null) {
            maps = new JourneyMaps(journey, persona, remarks.get());
        }
        return maps;
    }

    private synchronized BlueprintMap blueprint() {
        if (blueprint == null) {
            blueprint = maps().blueprint();
        }
        return blueprint;
    }

    private synchronized ExperienceMap experience() {
        if (experience == null) {
            experience = maps().experience();
        }
        return experience;
    }

    private synchronized Grid grid() {
        if (grid == null) {
            grid = Grid.of(blueprint(), experience());
        }
        return grid;
    }
}
