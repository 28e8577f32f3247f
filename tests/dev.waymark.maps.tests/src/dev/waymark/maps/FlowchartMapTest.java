/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.maps.FlowchartMap.NodeKind;
import dev.waymark.tests.support.Journeys;

/** The rules of a flowchart. */
class FlowchartMapTest {

    private static FlowchartMap map(String stages) {
        return FlowchartMap.of(Journeys.journey("journey j { " + stages + " }"));
    }

    private static FlowEdge edge(FlowchartMap map, String to) {
        return map.edges().stream().filter(edge -> edge.to().endsWith("." + to)).reduce((a, b) -> b).orElseThrow();
    }

    @Test
    void everyPointHasItsShapeAndTheStartComesFirst() {
        FlowchartMap map = map("""
                stage a { step one decision ok { yes -> done no -> left } } stage b { exit left end done }""");
        assertEquals(List.of(NodeKind.START, NodeKind.STEP, NodeKind.DECISION, NodeKind.EXIT, NodeKind.END),
                map.nodes().stream().map(node -> node.kind()).toList());
        assertEquals(List.of(0, 0, 0, 1, 1), map.nodes().stream().map(node -> node.stage()).toList());
    }

    @Test
    void branchesCarryTheirOutcomeAndShare() {
        FlowEdge edge = edge(map("stage a { step one decision ok { yes 62 % -> done } end done }"), "done");
        assertEquals("yes", edge.label());
        assertEquals(62, edge.share());
    }

    @Test
    void sharesFollowFromVolumesWhenAllAreKnown() {
        FlowchartMap map = map("stage a { step one { -> x 30 customers -> y 90 customers } end x end y }");
        assertEquals(25, edge(map, "x").share());
        assertEquals(90, edge(map, "y").volume());
        assertEquals(null, edge(map("stage a { step one { -> x 30 customers -> y } end x end y }"), "x").share());
    }

    @Test
    void loopsAndDropOffsAreKnown() {
        FlowchartMap map = map("stage a { step one step two { -> one when \"unsure\" -> left } exit left }");
        assertTrue(edge(map, "one").back());
        assertEquals("unsure", edge(map, "one").label());
        assertTrue(edge(map, "left").dropOff());
    }

    @Test
    void anOpenPainPointPressesMoreThanOneThatIsSolved() {
        FlowchartMap map = map("""
                stage a {
                  step one { pain p "P" severity 5 solved pain q "Q" severity 2 }
                  step two { pain r "R" severity 4 solved }
                }""");
        assertEquals(List.of(List.of(), List.of("Q"), List.of("R")),
                map.nodes().stream().map(node -> node.pressing().stream().map(Pain::title).toList()).toList());
    }

    @Test
    void impliedEdgesHaveNoShare() {
        FlowEdge edge = edge(map("stage a { step one step two }"), "two");
        assertEquals(null, edge.share());
        assertEquals("j.a.one.next", edge.id());
    }

    @Test
    void aJourneyWithoutPointsHasNoStart() {
        assertTrue(map("stage a").nodes().isEmpty());
    }
}
