/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import dev.waymark.render.flowchart.Section.Sides;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Path.Point;

/**
 * Lays out one section with ELK Layered: the rows are given, ELK finds the order within them, the places and the
 * routes. The labels of edges take part as small nodes in rows of their own, so that they lie on nothing.
 */
final class SectionLayout {

    static {
        LayoutMetaDataService.initElkReflect();
    }

    private static final double NODE_GAP = 24;
    private static final double ROW_GAP = 22;
    private static final double EDGE_GAP = 14;
    /** Further apart than any row is high: ELK takes what overlaps for one row. */
    private static final double ROW_DISTANCE = 1e5;
    private static final double HAIR = 0.01;
    /** How many orders ELK tries: more find hardly better ones in charts of this size. */
    private static final int THOROUGHNESS = 3;
    private static final int SEED = 1;

    private final Section section;
    private final int[] rows;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<List<ElkEdge>> edges = new ArrayList<>();

    private SectionLayout(Section section) {
        this.section = section;
        this.rows = Rows.of(section);
    }

    /** Lays out a section. */
    static SectionPlan of(Section section) {
        SectionLayout layout = new SectionLayout(section);
        layout.options();
        layout.addNodes();
        section.links().forEach(layout::addLink);
        new LayeredLayoutProvider().layout(layout.graph, new BasicProgressMonitor());
        return layout.plan();
    }

    private void options() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, true);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, NODE_GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, ROW_GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, EDGE_GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, EDGE_GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, EDGE_GAP / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_GAP);
    }

    private void addNodes() {
        boolean[] hasOrder = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            hasOrder[rows[i]] |= place(section.sides().get(i)) != 0;
        }
        for (int i = 0; i < rows.length; i++) {
            NodeBox box = section.nodes().get(i);
            Sides sides = section.sides().get(i);
            ElkNode node = node(box.width(), box.height(), 2 * rows[i]);
            if (hasOrder[rows[i]]) {
                node.setProperty(LayeredOptions.POSITION, new KVector(place(sides), place(sides)));
            }
            nodes.add(node);
        }
    }

    /** From left to right: nodes with edges at their left side, with none at a side, with edges at their right. */
    private static int place(Sides sides) {
        return (sides.east() ? 1 : 0) - (sides.west() ? 1 : 0);
    }

    private ElkNode node(double width, double height, int row) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        node.setLocation(0, row * ROW_DISTANCE);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
        return node;
    }

    private void addLink(Link link) {
        int first = section.nodes().get(0).index();
        ElkNode from = nodes.get(link.from().index() - first);
        ElkNode to = nodes.get(link.to().index() - first);
        if (link.hasLabel()) {
            ElkNode label = node(link.labelWidth(), link.labelHeight(), 2 * rows[link.from().index() - first] + 1);
            edges.add(List.of(edge(from, label, link), edge(label, to, link)));
        } else {
            edges.add(List.of(edge(from, to, link)));
        }
    }

    /** The wider a line, the more it matters that it runs straight. */
    private static ElkEdge edge(ElkNode from, ElkNode to, Link link) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, 1 + (int) Math.round(link.width()));
        return edge;
    }

    private SectionPlan plan() {
        List<Route> routes = new ArrayList<>(edges.size());
        edges.forEach(parts -> routes.add(route(parts)));
        return new SectionPlan(graph.getWidth(), graph.getHeight(), nodes.stream().map(SectionLayout::bounds).toList(),
                routes);
    }

    private static Route route(List<ElkEdge> parts) {
        List<Point> points = new ArrayList<>();
        for (ElkEdge part : parts) {
            ElkEdgeSection line = part.getSections().get(0);
            add(points, line.getStartX(), line.getStartY());
            line.getBendPoints().forEach(bend -> add(points, bend.getX(), bend.getY()));
            add(points, line.getEndX(), line.getEndY());
        }
        return new Route(points, parts.size() == 1 ? Bounds.EMPTY
                : bounds((ElkNode) parts.get(0).getTargets().get(0)));
    }

    /** Adds a corner; what ELK leaves a hair's breadth beside a straight line comes onto it. */
    private static void add(List<Point> points, double x, double y) {
        if (points.isEmpty()) {
            points.add(new Point(x, y));
            return;
        }
        Point last = points.get(points.size() - 1);
        points.add(new Point(Math.abs(x - last.x()) < HAIR ? last.x() : x, Math.abs(y - last.y()) < HAIR ? last.y() : y));
    }

    private static Bounds bounds(ElkNode node) {
        return new Bounds(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }
}
