/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.FlowchartMap;
import dev.waymark.render.draw.Arrows;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.head.PageHead;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.draw.Texts;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/**
 * Draws the flowchart of a journey: stages as bands side by side, in each its nodes from top to bottom, edges inside
 * the bands and, where they lead to other stages or back, around them.
 */
public final class FlowchartDrawing {

    private static final String KIND = "Flowchart";
    private static final double MARGIN = 40;
    private static final double GAP = 24;
    private static final double BAND_GAP = 8;
    private static final double TITLE_PADDING = 10;
    private static final double TITLE_INDENT = 22;
    private static final double WIDEST_TITLE = 150;
    private static final double LEAST_WIDTH = 800;

    private final FlowchartMap map;
    private final Theme theme;
    private final Chart chart;
    private final List<TextBlock> titles;
    private final FlowchartLayout layout;
    private final List<Shape> shapes = new ArrayList<>();

    private FlowchartDrawing(FlowchartMap map, Theme theme) {
        this.map = map;
        this.theme = theme;
        chart = Chart.of(map, theme);
        titles = map.stages().stream()
                .map(stage -> TextBlock.of(stage.title(), TextStyle.STAGE, WIDEST_TITLE)).toList();
        layout = new FlowchartLayout(chart,
                titles.stream().mapToDouble(title -> title.width() + 2 * TITLE_INDENT).toArray());
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
        double width = Math.max(LEAST_WIDTH - 2 * MARGIN, layout.width());
        Piece head = PageHead.compact(map.head(), KIND, width, theme);
        head.draw(MARGIN, MARGIN, shapes::add);
        double top = MARGIN + head.height() + GAP;
        double bottom = top + titleHeight() + BAND_GAP;
        drawStages(top, bottom);
        drawChart(bottom);
        double legendTop = bottom + layout.height() + GAP;
        Piece legend = FlowchartLegend.of(chart, width, theme);
        legend.draw(MARGIN, legendTop, shapes::add);
        double height = legendTop + (legend.height() == 0 ? -GAP : legend.height()) + MARGIN;
        return new Drawing(map.head().id() + ".flowchart", width + 2 * MARGIN, height, "en",
                map.head().title() + " – " + KIND.toLowerCase(java.util.Locale.ROOT), "", theme.fontFamily(), theme.colour(Role.PAGE),
                shapes);
    }

    private double titleHeight() {
        return titles.stream().mapToDouble(TextBlock::height).max().orElse(0) + 2 * TITLE_PADDING;
    }

    private void drawStages(double top, double bandsTop) {
        for (int i = 0; i < layout.bands().size(); i++) {
            Bounds band = layout.bands().get(i).translated(MARGIN, bandsTop);
            boolean last = i + 1 == layout.bands().size();
            double right = last ? band.right() : layout.bands().get(i + 1).x() + MARGIN;
            List<Shape> parts = new ArrayList<>();
            parts.add(Box.filled(band, theme.colour(Role.BAND_ALT)));
            parts.add(Arrows.chevron(band.x(), top, right, top + titleHeight(), i == 0, theme.stage(i)));
            TextBlock title = titles.get(i);
            parts.addAll(Texts.place(title, band.x() + TITLE_INDENT, top + (titleHeight() - title.height()) / 2,
                    theme.colour(Role.STAGE_TEXT)));
            shapes.add(new Group(map.stages().get(i).id(), map.stages().get(i).title(), "", "stage", parts));
        }
    }

    private void drawChart(double top) {
        LinkPainter links = new LinkPainter(theme);
        NodePainter nodes = new NodePainter(theme);
        List<Route> routes = layout.routes();
        for (Link link : chart.links()) {
            shapes.add(links.draw(link, routes.get(link.index()).translated(MARGIN, top)));
        }
        List<Bounds> places = layout.nodes();
        for (NodeBox node : chart.nodes()) {
            shapes.add(nodes.draw(node, places.get(node.index()).translated(MARGIN, top)));
        }
    }
}
