/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.maps.FlowchartMap;
import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.maps.FlowchartMap.NodeKind;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Step;
import dev.waymark.tests.support.Journeys;

/** The flowchart in the editor has what the map has. */
class FlowchartServicesTest {

    private final FlowchartServices services = new FlowchartServices();

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void everyPointStandsInItsStageOnce(Journey journey) {
        Identity identity = Identity.ofModel(journey);
        List<String> shown = new ArrayList<>();
        for (Stage stage : services.flowStages(journey)) {
            services.flowStart(stage).forEach(start -> shown.add(identity.of(start) + ".start"));
            Stream.of(NodeKind.values()).filter(kind -> kind != NodeKind.START)
                    .flatMap(kind -> services.flowNodes(stage, kind.name()).stream()).map(identity::of)
                    .forEach(shown::add);
        }
        assertEquals(FlowchartMap.of(journey).nodes().stream().map(FlowNode::id).sorted().toList(),
                shown.stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void everyEdgeLeadsWhereTheMapSays(Journey journey) {
        Identity identity = Identity.ofModel(journey);
        List<String> shown = new ArrayList<>();
        services.flowFirst(journey).forEach(node -> shown.add(edge(identity.of(journey) + ".start", node, identity)));
        for (Arrow arrow : services.flowArrows(journey)) {
            shown.add(edge(identity.of(services.arrowSource(arrow)), arrow.getTarget(), identity));
        }
        for (Stage stage : journey.getStages()) {
            stage.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast).forEach(step -> services
                    .flowNext(step).forEach(next -> shown.add(edge(identity.of(step), next, identity))));
        }
        assertEquals(FlowchartMap.of(journey).edges().stream().map(FlowchartServicesTest::edge).sorted().toList(),
                shown.stream().sorted().toList());
    }

    private static String edge(FlowEdge edge) {
        return edge.from() + " -> " + edge.to();
    }

    private static String edge(String from, EObject to, Identity identity) {
        return from + " -> " + identity.of(to);
    }

    @Test
    void anArrowSaysWhatIsKnownOfIt() {
        Journey journey = Journeys.journey("""
                journey j { stage s {
                    step a { -> b 62 % when "ready" -> out 38 % }
                    step b { -> a }
                    exit out
                } }""");
        List<Arrow> arrows = services.flowArrows(journey);
        assertEquals(List.of("ready · 62\u00a0%", "38\u00a0%", ""), arrows.stream().map(services::arrowLabel).toList());
        assertEquals(List.of(4, 3, 2), arrows.stream().map(services::arrowWidth).toList());
        assertEquals(List.of(false, true, false), arrows.stream().map(services::isDropOff).toList());
        assertTrue(services.leadsBack(arrows.get(2)));
    }

    @Test
    void aPointSaysWhereItHappensAndHowLongItTakes() {
        Journey journey = Journeys.journey("""
                touchpoint site "Website"
                journey j { stage s { step look "Looks around" at site { takes 12 min } } }""");
        assertEquals("Looks around\nWebsite\n12 min",
                services.flowLabel(journey.getStages().get(0).getNodes().get(0)));
    }
}
