/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Path.Point;

/** Lays out a section in which nothing branches: one node below the other. Most stages are like that. */
final class ColumnLayout {

    private final Section section;
    private final double width;
    private final double[] top;
    private double height;

    private ColumnLayout(Section section) {
        this.section = section;
        this.width = section.nodes().stream().mapToDouble(NodeBox::width).max().orElse(0);
        this.top = new double[section.nodes().size()];
    }

    /** Whether each node has a row for itself, in the order of the author, and edges lead to the next row only. */
    static boolean fits(Section section, int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != i) {
                return false;
            }
        }
        boolean[] left = new boolean[rows.length];
        int first = section.nodes().get(0).index();
        for (Link link : section.links()) {
            int from = link.from().index() - first;
            if (left[from] || link.to().index() != link.from().index() + 1) {
                return false;
            }
            left[from] = true;
        }
        return true;
    }

    /** Lays out a section. */
    static SectionPlan of(Section section) {
        ColumnLayout layout = new ColumnLayout(section);
        layout.placeNodes();
        List<Bounds> nodes = new ArrayList<>(layout.top.length);
        for (int i = 0; i < layout.top.length; i++) {
            NodeBox node = section.nodes().get(i);
            nodes.add(new Bounds((layout.width - node.width()) / 2, layout.top[i], node.width(), node.height()));
        }
        return new SectionPlan(layout.width, layout.height, nodes,
                section.links().stream().map(layout::route).toList());
    }

    private void placeNodes() {
        double[] gaps = new double[top.length];
        Arrays.fill(gaps, SectionGraph.ROW_GAP);
        for (Link link : section.links()) {
            gaps[local(link.from())] = SectionGraph.ROW_GAP
                    + (link.hasLabel() ? link.labelHeight() + SectionGraph.ROW_GAP : 0);
        }
        for (int i = 0; i < top.length; i++) {
            top[i] = i == 0 ? 0 : height + gaps[i - 1];
            height = top[i] + section.nodes().get(i).height();
        }
    }

    private int local(NodeBox node) {
        return node.index() - section.nodes().get(0).index();
    }

    private Route route(Link link) {
        int from = local(link.from());
        double start = top[from] + link.from().height();
        Bounds label = new Bounds((width - link.labelWidth()) / 2, start + SectionGraph.ROW_GAP, link.labelWidth(),
                link.labelHeight());
        return new Route(List.of(new Point(width / 2, start), new Point(width / 2, top[from + 1])),
                link.hasLabel() ? label : Bounds.EMPTY);
    }
}
