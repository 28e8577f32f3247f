/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Path.Point;

/** Lays out one section: with ELK Layered if it branches, and then once more with the main flow in the middle. */
final class SectionLayout {

    private static final double HAIR = 0.01;
    /** Up to so many nodes the slower placement is worth its time: it keeps the main flow straight. */
    private static final int SMALL = 40;

    private SectionLayout() {
    }

    /** Lays out a section. */
    static SectionPlan of(Section section) {
        int[] rows = Rows.of(section);
        return ColumnLayout.fits(section, rows) ? ColumnLayout.of(section) : branching(section, rows);
    }

    private static SectionPlan branching(Section section, int[] rows) {
        SectionGraph graph = new SectionGraph(section, rows);
        graph.layout(NodePlacementStrategy.BRANDES_KOEPF);
        if (MainFlow.straighten(section, graph)) {
            graph.layout(section.nodes().size() <= SMALL ? NodePlacementStrategy.NETWORK_SIMPLEX
                    : NodePlacementStrategy.BRANDES_KOEPF);
        }
        List<Bounds> nodes = IntStream.range(0, section.nodes().size())
                .mapToObj(node -> bounds(graph.node(node))).toList();
        List<Route> routes = IntStream.range(0, section.links().size())
                .mapToObj(link -> route(graph, link)).toList();
        return new SectionPlan(graph.graph().getWidth(), graph.graph().getHeight(), nodes, routes);
    }

    private static Route route(SectionGraph graph, int link) {
        List<Point> points = new ArrayList<>();
        for (ElkEdge part : graph.edges(link)) {
            ElkEdgeSection line = part.getSections().get(0);
            add(points, line.getStartX(), line.getStartY());
            line.getBendPoints().forEach(bend -> add(points, bend.getX(), bend.getY()));
            add(points, line.getEndX(), line.getEndY());
        }
        return new Route(points, graph.edges(link).size() == 1 ? Bounds.EMPTY : bounds(graph.label(link)));
    }

    /** Adds a corner; what ELK leaves a hair's breadth beside a straight line comes onto it. */
    private static void add(List<Point> points, double x, double y) {
        Point last = points.isEmpty() ? new Point(x, y) : points.get(points.size() - 1);
        points.add(new Point(Math.abs(x - last.x()) < HAIR ? last.x() : x,
                Math.abs(y - last.y()) < HAIR ? last.y() : y));
    }

    private static Bounds bounds(ElkNode node) {
        return new Bounds(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }
}
