/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.FlowchartMap;
import dev.waymark.maps.FlowchartMap.NodeKind;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.head.PageHead;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/**
 * Draws the flowchart of a journey: stages as bands side by side, in each its nodes from top to bottom, edges inside
 * the bands and, where they lead to other stages or back, around them.
 */
public final class FlowchartDrawing {

    /** The kind of map as people read it. */
    public static final String KIND = "Flowchart";

    private static final double MARGIN = 40;
    private static final double BELOW_HEAD = 28;
    private static final double BELOW_STAGES = 12;
    private static final double ABOVE_LEGEND = 24;
    private static final double LEAST_WIDTH = 720;
    /** How far lines beside the outer bands may run into the margin of the page. */
    private static final double INTO_MARGIN = 24;

    private final FlowchartMap map;
    private final Theme theme;
    private final MarkPieces marks;
    private final Chart chart;
    private final FlowchartLayout layout;
    private final StageBands stages;
    private final List<Shape> shapes = new ArrayList<>();

    private FlowchartDrawing(FlowchartMap map, Theme theme) {
        this.map = map;
        this.theme = theme;
        marks = new MarkPieces(map.head().marks(), theme);
        chart = Chart.of(map, theme);
        layout = new FlowchartLayout(chart, map.stages().stream().mapToDouble(StageBands::leastWidth).toArray(),
                LEAST_WIDTH);
        stages = new StageBands(map.stages(), layout.bands(), theme, marks);
    }

    /**
     * The flowchart as a drawing.
     *
     * @param map   what is on it
     * @param theme how it looks
     */
    public static Drawing of(FlowchartMap map, Theme theme) {
        return new FlowchartDrawing(map, theme).draw();
    }

    private Drawing draw() {
        Bounds bands = layout.bands().stream().reduce(Bounds.EMPTY, Bounds::union);
        double left = MARGIN - Math.min(INTO_MARGIN, bands.x());
        double right = left + layout.width() - Math.min(INTO_MARGIN, layout.width() - bands.right());
        double width = Math.max(LEAST_WIDTH, right - MARGIN);
        Piece head = PageHead.compact(map.head(), KIND, width, theme);
        head.draw(MARGIN, MARGIN, shapes::add);
        double stagesTop = Math.ceil(MARGIN + head.height() + BELOW_HEAD);
        double top = stagesTop + stages.headerHeight() + BELOW_STAGES;
        stages.draw(stagesTop, left, top, shapes::add);
        drawChart(left, top);
        double bottom = drawLegend(top + layout.height(), width);
        return new Drawing("flowchart-" + map.head().id(), width + 2 * MARGIN, Math.ceil(bottom + MARGIN), "",
                map.head().title() + ": flowchart", summary(), theme.fontFamily(), theme.colour(Role.PAGE), shapes);
    }

    private void drawChart(double left, double top) {
        LinkPainter links = new LinkPainter(theme);
        NodePainter nodes = new NodePainter(theme);
        List<Route> routes = layout.routes();
        chart.links().forEach(link -> shapes.add(
                links.draw(link, routes.get(link.index()).translated(left, top))));
        List<Bounds> places = layout.nodes();
        chart.nodes().forEach(node -> shapes.add(
                nodes.draw(node, places.get(node.index()).translated(left, top))));
    }

    private double drawLegend(double bottom, double width) {
        Piece legend = Piece.stack(ABOVE_LEGEND, List.of(marks.list(width), marks.titledExpected(width),
                FlowchartLegend.of(chart, width, theme, marks)));
        legend.draw(MARGIN, bottom + ABOVE_LEGEND, shapes::add);
        return legend.height() == 0 ? bottom : bottom + ABOVE_LEGEND + legend.height();
    }

    private String summary() {
        return "Flowchart with " + map.stages().size() + " stages, " + count(NodeKind.DECISION) + " decisions and "
                + count(NodeKind.EXIT) + " exits.";
    }

    private long count(NodeKind kind) {
        return map.nodes().stream().filter(node -> node.kind() == kind).count();
    }
}
