/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Quadrant;
import dev.waymark.tests.support.Journeys;

class EvidenceAndPrioritiesTest {

    @Test
    void aStatementIsAssumedUntilASourceSupportsIt() {
        Persona persona = (Persona) Journeys.model("""
                persona maya { goal "a" goal "b" evidence talks goal "c" evidence talks, clicks }
                source talks interview source clicks clickstream""").getDefinitions().get(0);
        assertEquals(List.of(Certainty.ASSUMED, Certainty.OBSERVED, Certainty.MEASURED),
                persona.getGoals().stream().map(goal -> goal.getCertainty()).toList());
    }

    @Test
    void theQuadrantFollowsImpactAndEffort() {
        assertEquals(Quadrant.QUICK_WIN, opportunity("impact 5 effort 2").getQuadrant());
        assertEquals(Quadrant.MAJOR_PROJECT, opportunity("impact 3 effort 3").getQuadrant());
        assertEquals(Quadrant.FILL_IN, opportunity("impact 2 effort 1").getQuadrant());
        assertEquals(Quadrant.THANKLESS_TASK, opportunity("impact 1 effort 5").getQuadrant());
        assertNull(opportunity("impact 1").getQuadrant());
    }

    private static Opportunity opportunity(String rating) {
        return (Opportunity) Identity.ofModel(Journeys.model(
                "journey j { stage a { step s { opportunity o \"O\" " + rating + " } } }").getDefinitions().get(0))
                .find("j.a.s.o");
    }

    @Test
    void theTitleIsTheLabelOrElseTheName() {
        assertEquals("maya", Journeys.model("persona maya").getDefinitions().get(0).getTitle());
        assertEquals("Maya", Journeys.model("persona maya \"Maya\"").getDefinitions().get(0).getTitle());
    }
}
