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
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import dev.waymark.maps.FlowchartMap.NodeKind;
import dev.waymark.render.flowchart.Section.Sides;

/** A section in the terms of ELK Layered. The rows are given; labels are small nodes in rows of their own. */
final class SectionGraph {

    static {
        LayoutMetaDataService.initElkReflect();
    }

    /** Room in px between a row and the next. */
    static final double ROW_GAP = 22;

    private static final double NODE_GAP = 24;
    private static final double EDGE_GAP = 14;
    /** Further apart than any row is high: ELK takes what overlaps for one row. */
    private static final double ROW_DISTANCE = 1e5;
    /** How many orders ELK tries: more find hardly better ones in charts of this size. */
    private static final int THOROUGHNESS = 3;
    private static final int SEED = 1;

    private final Section section;
    private final int[] rows;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<List<ElkEdge>> edges = new ArrayList<>();

    SectionGraph(Section section, int[] rows) {
        this.section = section;
        this.rows = rows;
        setOptions();
        addNodes();
        section.links().forEach(this::addLink);
    }

    /** Lets ELK place all nodes and edges, as if for the first time: it would keep to what it finds. */
    void layout(NodePlacementStrategy strategy) {
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, strategy);
        for (int i = 0; i < rows.length; i++) {
            nodes.get(i).setLocation(0, 2 * rows[i] * ROW_DISTANCE);
        }
        for (int i = 0; i < edges.size(); i++) {
            edges.get(i).forEach(edge -> edge.getSections().clear());
            if (edges.get(i).size() > 1) {
                label(i).setLocation(0, (2 * rows[local(section.links().get(i).from())] + 1) * ROW_DISTANCE);
            }
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    }

    /** The graph with all that was placed. */
    ElkNode graph() {
        return graph;
    }

    /** The node of ELK for a node of the section, by its place there. */
    ElkNode node(int index) {
        return nodes.get(index);
    }

    /** The edges of ELK for a link of the section, by its place there: two around a label, else one. */
    List<ElkEdge> edges(int link) {
        return edges.get(link);
    }

    /** The node of ELK for the label of a link that has one. */
    ElkNode label(int link) {
        return (ElkNode) edges.get(link).get(0).getTargets().get(0);
    }

    /** Where a link leaves its node. */
    ElkPort start(int link) {
        return (ElkPort) edges.get(link).get(0).getSources().get(0);
    }

    /** Where a link enters its node. */
    ElkPort end(int link) {
        List<ElkEdge> parts = edges.get(link);
        return (ElkPort) parts.get(parts.size() - 1).getTargets().get(0);
    }

    private int local(NodeBox node) {
        return node.index() - section.nodes().get(0).index();
    }

    private void setOptions() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
        graph.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, true);
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
            hasOrder[rows[i]] |= place(i) != 0;
        }
        for (int i = 0; i < rows.length; i++) {
            ElkNode node = addNode(section.nodes().get(i).width(), section.nodes().get(i).height());
            if (hasOrder[rows[i]]) {
                node.setProperty(LayeredOptions.POSITION, new KVector(place(i), place(i)));
            }
            nodes.add(node);
        }
    }

    /** From left to right: nodes with edges at their left side, others, exits, nodes with edges at their right side. */
    private int place(int index) {
        Sides sides = section.sides().get(index);
        if (sides.west() != sides.east()) {
            return sides.west() ? -2 : 2;
        }
        return section.nodes().get(index).node().kind() == NodeKind.EXIT ? 1 : 0;
    }

    private ElkNode addNode(double width, double height) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
        return node;
    }

    private void addLink(Link link) {
        ElkPort start = port(nodes.get(local(link.from())), PortSide.SOUTH);
        ElkPort end = port(nodes.get(local(link.to())), PortSide.NORTH);
        if (link.hasLabel()) {
            ElkNode label = addNode(link.labelWidth(), link.labelHeight());
            edges.add(List.of(edge(start, label, link), edge(label, end, link)));
        } else {
            edges.add(List.of(edge(start, end, link)));
        }
    }

    private static ElkPort port(ElkNode node, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    /** The wider a line, the more it matters that it runs straight. */
    private static ElkEdge edge(ElkConnectableShape from, ElkConnectableShape to, Link link) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, (int) Math.round(link.width() * link.width()));
        return edge;
    }
}
