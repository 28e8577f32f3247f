/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.render.grid.Foot;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.StageHeaders;
import dev.waymark.render.head.PageHead;
import dev.waymark.render.head.PersonaNames;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws a service blueprint. */
public final class BlueprintDrawing {

    /** The kind of map as people read it. */
    public static final String KIND = "Service blueprint";

    private static final double BELOW_HEAD = 28;
    private static final double BELOW_STAGES = 12;
    private static final double ABOVE_FOOT = 24;

    private final BlueprintMap map;
    private final Grid grid;
    private final Theme theme;
    private final PainNumbers numbers;
    private final MarkPieces marks;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Bounds> bands = new ArrayList<>();

    private BlueprintDrawing(BlueprintMap map, Grid grid, Theme theme) {
        this.map = map;
        this.grid = grid;
        this.theme = theme;
        this.numbers = PainNumbers.of(map);
        this.marks = new MarkPieces(map.head().marks(), theme);
    }

    /**
     * The drawing of a blueprint.
     *
     * @param grid the columns, common to the maps of the journey
     */
    public static Drawing of(BlueprintMap map, Grid grid, Theme theme) {
        return new BlueprintDrawing(map, grid, theme).draw();
    }

    /** Where the lanes are, from top to bottom; see {@link #of}. */
    public static List<Bounds> bands(BlueprintMap map, Grid grid, Theme theme) {
        BlueprintDrawing drawing = new BlueprintDrawing(map, grid, theme);
        drawing.draw();
        return drawing.bands;
    }

    private Drawing draw() {
        Piece head = PageHead.compact(map.head(), KIND, grid.contentWidth(), theme);
        head.draw(Grid.MARGIN, Grid.MARGIN, shapes::add);
        StageHeaders stages = new StageHeaders(map.stages(), grid, theme, marks);
        double stagesTop = Math.ceil(Grid.MARGIN + head.height() + BELOW_HEAD);
        stages.draw(stagesTop, shapes::add);
        BlueprintLayout layout = new BlueprintLayout(map, grid, numbers, theme,
                stagesTop + stages.height() + BELOW_STAGES);
        body(layout);
        Foot foot = foot(layout);
        double footTop = layout.bottom() + ABOVE_FOOT;
        foot.draw(footTop, shapes::add);
        double bottom = foot.height() == 0 ? layout.bottom() : footTop + foot.height();
        return new Drawing("blueprint-" + map.head().id(), grid.pageWidth(), Math.ceil(bottom + Grid.MARGIN), "",
                map.head().title() + ": service blueprint", summary(), theme.fontFamily(), theme.colour(Role.PAGE),
                shapes);
    }

    private void body(BlueprintLayout layout) {
        LaneShapes lanes = new LaneShapes(grid, theme);
        map.lanes().forEach(lane -> {
            lanes.draw(layout.lane(lane.kind()), shapes::add);
            bands.add(lanes.place(layout.lane(lane.kind())));
        });
        ArrowShapes arrows = new ArrowShapes(layout, theme);
        layout.routes().forEach(route -> arrows.draw(route, shapes::add));
        CardShapes cards = new CardShapes(theme, numbers);
        layout.cards().forEach(box -> cards.draw(box, layout.bounds(box),
                layout.flagsOnEdge(box.card(), box.column()), shapes::add));
    }

    private Foot foot(BlueprintLayout layout) {
        Foot foot = new Foot(theme);
        double width = grid.contentWidth() - Grid.LABEL_WIDTH - Grid.PADDING;
        foot.add("Pain points", new PainList(theme, PersonaNames.of(map.head())).piece(numbers, width));
        foot.add(marks.title(), marks.list(width));
        foot.add(MarkPieces.EXPECTED, marks.expected(width));
        foot.add("Legend", new BlueprintLegend(layout.cards().stream().map(CardBox::card).toList(), numbers.pains(),
                layout.routes(), theme, marks).piece(width));
        return foot;
    }

    private String summary() {
        return "Service blueprint with " + map.stages().size() + " stages, " + map.columns().size() + " moments and "
                + numbers.pains().size() + " pain points.";
    }
}
