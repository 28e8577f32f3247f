/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.flowchart.Course.Side;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Path.Point;

/**
 * The labels of edges that leave sideways. Each stands on its edge between the node and the edge of the band, clear of
 * the lines that run down there; the bands become as wide as that takes.
 */
final class SideLabels {

    /** Room in px between the contents and the edge of the band: an arrowhead and a little more. */
    static final double PADDING = 24;

    private static final double GAP = 8;

    private final BandContents contents;
    private final Slots slots;
    private final Bounds[] labels;
    private final double[] west;
    private final double[] east;
    /** The stretches of edges inside that run down, by stage. */
    private final List<List<Bounds>> lines = new ArrayList<>();

    SideLabels(Chart chart, BandContents contents, Slots slots) {
        this.contents = contents;
        this.slots = slots;
        this.labels = new Bounds[chart.links().size()];
        this.west = new double[chart.stages()];
        this.east = new double[chart.stages()];
        for (int stage = 0; stage < chart.stages(); stage++) {
            lines.add(new ArrayList<>());
            west[stage] = PADDING;
            east[stage] = PADDING;
        }
        chart.links().stream().filter(link -> link.course() == Course.INSIDE).forEach(this::addLines);
        chart.links().stream().filter(link -> link.course() != Course.INSIDE && link.hasLabel()).forEach(this::place);
    }

    /** Where the label of an edge stands, x from the left edge of its stage's contents; empty where there is none. */
    Bounds of(Link link) {
        return labels[link.index()] == null ? Bounds.EMPTY : labels[link.index()];
    }

    /** Room in px that a stage needs left of its contents. */
    double west(int stage) {
        return west[stage];
    }

    /** Room in px that a stage needs right of its contents. */
    double east(int stage) {
        return east[stage];
    }

    private void addLines(Link link) {
        List<Point> points = contents.inside().get(link.index()).points();
        double half = link.width() / 2;
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            if (from.y() != to.y()) {
                lines.get(link.from().stage()).add(Bounds.around(from.x() - half, Math.min(from.y(), to.y()),
                        from.x() + half, Math.max(from.y(), to.y())));
            }
        }
    }

    private void place(Link link) {
        int stage = link.from().stage();
        double y = slots.y(new Stub(link, true));
        double height = link.labelHeight();
        boolean right = link.course().leaves() == Side.EAST;
        Bounds node = contents.places().get(link.from().index());
        double start = right ? node.right() : node.x();
        for (Bounds line : lines.get(stage)) {
            if (line.y() < y + height / 2 && line.bottom() > y - height / 2) {
                start = right ? Math.max(start, line.right()) : Math.min(start, line.x());
            }
        }
        double left = right ? start + GAP : start - GAP - link.labelWidth();
        labels[link.index()] = new Bounds(left, y - height / 2, link.labelWidth(), height);
        east[stage] = Math.max(east[stage], left + link.labelWidth() + GAP - contents.widths()[stage]);
        west[stage] = Math.max(west[stage], GAP - left);
    }
}
