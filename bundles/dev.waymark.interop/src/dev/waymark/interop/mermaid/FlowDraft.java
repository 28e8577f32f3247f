/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.interop.Arrows;
import dev.waymark.interop.Draft;
import dev.waymark.interop.Intake;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Step;

/** Makes a journey of a flowchart: what leads nowhere is an end, what forks in a rhombus is a decision. */
final class FlowDraft {

    private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;

    private record Way(Graph.Point to, String label) {
    }

    private final Draft draft;
    private final Intake intake;
    private final Map<Graph.Point, List<Way>> ways = new LinkedHashMap<>();
    private final Map<Graph.Point, Node> nodes = new LinkedHashMap<>();

    FlowDraft(Draft draft, Intake intake) {
        this.draft = draft;
        this.intake = intake;
    }

    void build(Graph graph) {
        graph.links().forEach(link -> link(graph, link));
        for (Graph.Group group : graph.groups()) {
            Stage stage = draft.stage(group.label());
            group.points().forEach(point -> nodes.put(point, draft.add(stage, node(point), point.label())));
        }
        List<Graph.Point> order = new ArrayList<>(nodes.keySet());
        for (int i = 0; i < order.size(); i++) {
            lead(order.get(i), i + 1 < order.size() ? order.get(i + 1) : null);
        }
    }

    private void link(Graph graph, Graph.Link link) {
        Graph.Point from = graph.point(link.from(), true);
        Graph.Point to = graph.point(link.to(), false);
        if (graph.isGroup(link.from()) || graph.isGroup(link.to())) {
            intake.lose("arrow to or from a subgraph (its last or first point is taken)", link.line());
        }
        if (from != null && to != null) {
            ways.computeIfAbsent(from, point -> new ArrayList<>()).add(new Way(to, link.label()));
        }
    }

    private Node node(Graph.Point point) {
        List<Way> out = ways.getOrDefault(point, List.of());
        if (out.isEmpty()) {
            return point.open().equals(">") ? FACTORY.createExit() : FACTORY.createEnd();
        }
        return point.open().startsWith("{") ? FACTORY.createDecision() : FACTORY.createStep();
    }

    private void lead(Graph.Point point, Graph.Point next) {
        List<Way> out = ways.getOrDefault(point, List.of());
        boolean implied = out.size() == 1 && out.get(0).to() == next && out.get(0).label().isEmpty();
        if (nodes.get(point) instanceof Decision decision) {
            out.forEach(way -> decision.getOutcomes().add(Arrows.outcome(nodes.get(way.to()), way.label())));
        } else if (nodes.get(point) instanceof Step step && !implied) {
            out.forEach(way -> step.getTransitions().add(Arrows.transition(nodes.get(way.to()), way.label())));
        }
    }
}
