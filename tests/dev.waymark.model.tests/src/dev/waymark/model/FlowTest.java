/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Node;
import dev.waymark.tests.support.Journeys;

class FlowTest {

    private static List<String> links(Flow flow) {
        return flow.links().stream().map(link -> link.from().getName() + (link.isImplied() ? " .. " : " -> ")
                + link.to().getName()).toList();
    }

    private static Node node(Flow flow, String name) {
        return flow.nodes().stream().filter(node -> node.getName().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void stepsFollowEachOtherInOrderAlsoAcrossStages() {
        Flow flow = Flow.of(Journeys.journey("journey j { stage a { step one step two } stage b { end done } }"));
        assertEquals(List.of("one .. two", "two .. done"), links(flow));
    }

    @Test
    void anArrowReplacesTheOrder() {
        Flow flow = Flow.of(Journeys.journey("journey j { stage a { step one { -> three } step two step three } }"));
        assertEquals(List.of("one -> three", "two .. three"), links(flow));
        assertFalse(flow.reachable().contains(node(flow, "two")));
    }

    @Test
    void endsAndExitsCloseTheFlow() {
        Flow flow = Flow.of(Journeys.journey("journey j { stage a { step one { -> left } exit left end done } }"));
        assertEquals(List.of("one -> left"), links(flow));
    }

    @Test
    void decisionsGoWhereTheirOutcomesLead() {
        Flow flow = Flow.of(Journeys.journey("""
                journey j { stage a { step one decision ok { yes -> done no -> one } end done } }"""));
        assertEquals(List.of("one .. ok", "ok -> done", "ok -> one"), links(flow));
        assertFalse(flow.leadsBack(flow.links().get(1)));
        assertTrue(flow.leadsBack(flow.links().get(2)));
    }

    @Test
    void anEmptyJourneyHasNoFlow() {
        Journey journey = Journeys.journey("journey j { stage a }");
        assertTrue(Flow.of(journey).reachable().isEmpty());
    }

    @Test
    void longChainsAreFollowedToTheEnd() {
        StringBuilder text = new StringBuilder("journey j { stage a {");
        for (int i = 0; i < 20_000; i++) {
            text.append(" step s").append(i);
        }
        assertEquals(20_000, Flow.of(Journeys.journey(text + " } }")).reachable().size());
    }
}
