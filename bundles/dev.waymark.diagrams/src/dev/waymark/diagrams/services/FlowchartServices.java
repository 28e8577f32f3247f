/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.services;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.diagrams.CurrentMaps;
import dev.waymark.diagrams.Snapshot;
import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.maps.FlowchartMap.NodeKind;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Step;
import dev.waymark.render.draw.Branches;

/** What stands on the flowchart. */
public class FlowchartServices {

    /** The stages that group the points. */
    public List<Stage> flowStages(Journey journey) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(maps.flowchart().stages().stream().map(group -> group.id()), Stage.class);
    }

    /** The points of a kind in a stage, such as {@code stage.flowNodes('DECISION')}. */
    public List<Node> flowNodes(Stage stage, String kind) {
        Snapshot maps = CurrentMaps.of(stage.getJourney());
        return maps.elements(inStage(maps, stage).filter(node -> node.kind() == NodeKind.valueOf(kind))
                .map(FlowNode::id), Node.class);
    }

    /** The journey in the stage where its flow starts; nothing in the others. */
    public List<Journey> flowStart(Stage stage) {
        Snapshot maps = CurrentMaps.of(stage.getJourney());
        return inStage(maps, stage).filter(node -> node.kind() == NodeKind.START)
                .map(start -> maps.journey()).toList();
    }

    private static Stream<FlowNode> inStage(Snapshot maps, Stage stage) {
        int index = maps.journey().getStages().indexOf(stage);
        return maps.flowchart().nodes().stream().filter(node -> node.stage() == index);
    }

    /** The edges that the author wrote. */
    public List<Arrow> flowArrows(Journey journey) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(maps.flowchart().edges().stream().map(FlowEdge::id), Arrow.class);
    }

    /** The point that an arrow leaves. */
    public EObject arrowSource(Arrow arrow) {
        return arrow.eContainer();
    }

    /** Where a step leads by its order alone; nothing where an arrow tells it. */
    public List<Node> flowNext(Step step) {
        return next(CurrentMaps.around(step), step);
    }

    /** Where the flow of a journey begins. */
    public List<Node> flowFirst(Journey journey) {
        Snapshot maps = CurrentMaps.of(journey);
        return targets(maps, maps.edge(maps.id(journey) + ".start.next"));
    }

    private static List<Node> next(Snapshot maps, Step step) {
        return targets(maps, maps.edge(maps.id(step) + ".next"));
    }

    private static List<Node> targets(Snapshot maps, FlowEdge edge) {
        return edge == null ? List.of() : maps.elements(Stream.of(edge.to()), Node.class);
    }

    /** What a point says: title, touchpoints and duration, a line each. */
    public String flowLabel(Node node) {
        FlowNode shown = CurrentMaps.around(node).node(node);
        return Stream.of(shown.title(), shown.touchpoint(), shown.duration()).filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** What an edge says: outcome or condition, share and volume, such as "yes · 62 %". */
    public String arrowLabel(Arrow arrow) {
        return Branches.line(Branches.parts(edge(arrow)));
    }

    /** The width in px of an edge, which grows with its share. */
    public Integer arrowWidth(Arrow arrow) {
        return (int) Math.round(Branches.width(edge(arrow)));
    }

    /** Whether customers leave the journey here. */
    public Boolean isDropOff(Arrow arrow) {
        return edge(arrow).dropOff();
    }

    /** Whether the edge leads back in the order of the author. */
    public Boolean leadsBack(Arrow arrow) {
        return edge(arrow).back();
    }

    private static FlowEdge edge(Arrow arrow) {
        Snapshot maps = CurrentMaps.around(arrow);
        return maps.edge(maps.id(arrow));
    }
}
