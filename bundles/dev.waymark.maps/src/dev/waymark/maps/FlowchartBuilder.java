/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.maps.FlowchartMap.Group;
import dev.waymark.maps.FlowchartMap.NodeKind;
import dev.waymark.model.Figures;
import dev.waymark.model.Flow;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Channel;
import dev.waymark.model.journey.End;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.Touchpoint;
import dev.waymark.model.journey.Transition;

/** Decides what belongs on a flowchart. */
final class FlowchartBuilder {

    private final Journey journey;
    private final MapParts parts;
    private final Flow flow;

    FlowchartBuilder(Journey journey, MapParts parts, Flow flow) {
        this.journey = journey;
        this.parts = parts;
        this.flow = flow;
    }

    FlowchartMap build() {
        List<FlowNode> nodes = new ArrayList<>();
        List<FlowEdge> edges = new ArrayList<>();
        flow.nodes().stream().filter(node -> !parts.merged().isGone(node)).limit(1)
                .forEach(first -> addStart(first, nodes, edges));
        flow.nodes().forEach(node -> nodes.add(node(node)));
        flow.links().forEach(link -> edges.add(edge(link)));
        List<Group> stages = journey.getStages().stream()
                .map(stage -> new Group(parts.id(stage), stage.getTitle())).toList();
        return new FlowchartMap(parts.head(moment -> true), stages, List.copyOf(nodes), List.copyOf(edges));
    }

    private void addStart(Node first, List<FlowNode> nodes, List<FlowEdge> edges) {
        String id = parts.id(journey) + ".start";
        nodes.add(new FlowNode(id, stage(first), NodeKind.START, "Start", null, null, null, List.of(), false, false));
        edges.add(new FlowEdge(id + ".next", id, parts.id(first), null, null, null, false, false));
        flow.nodes().stream().limit(1).filter(old -> old != first).map(parts::id).forEach(
                old -> edges.add(new FlowEdge(old + ".first", id, old, null, null, null, false, false)));
    }

    private FlowNode node(Node node) {
        if (node instanceof Moment moment) {
            return moment(moment);
        }
        return new FlowNode(parts.id(node), stage(node), NodeKind.DECISION, node.getTitle(), null, null, null,
                List.of(), false, false);
    }

    private FlowNode moment(Moment moment) {
        List<Touchpoint> touchpoints = parts.merged().touchpoints(moment);
        return new FlowNode(parts.id(moment), stage(moment), kind(moment), moment.getTitle(),
                touchpoints.isEmpty() ? null : String.join(", ", JourneyTexts.titles(touchpoints)),
                touchpoints.stream().map(Touchpoint::getChannel).filter(Objects::nonNull).findFirst()
                        .map(Channel::getKind).orElse(null),
                Figures.duration(moment.getDuration()), parts.presentPains(moment), moment.isMomentOfTruth(),
                moment.isWowMoment());
    }

    private static NodeKind kind(Node node) {
        if (node instanceof End) {
            return NodeKind.END;
        }
        return node instanceof Exit ? NodeKind.EXIT : NodeKind.STEP;
    }

    private int stage(Node node) {
        return journey.getStages().indexOf(node.getStage());
    }

    private FlowEdge edge(Flow.Link link) {
        Arrow arrow = link.arrow();
        return new FlowEdge(link.isImplied() ? parts.id(link.from()) + ".next" : parts.id(arrow),
                parts.id(link.from()), parts.id(link.to()), label(arrow), flow.share(link),
                arrow == null ? null : arrow.getVolume(), flow.leadsBack(link), link.to() instanceof Exit,
                parts.readings().flow(parts.id(link.from()), parts.id(link.to())).orElse(null));
    }

    private static String label(Arrow arrow) {
        if (arrow instanceof Outcome outcome) {
            return outcome.getName();
        }
        return arrow instanceof Transition transition ? transition.getCondition() : null;
    }
}
