/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.maps.TouchpointMatrix.Row;
import dev.waymark.maps.TouchpointMatrix.Visit;
import dev.waymark.model.journey.InitiativeStatus;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.Journeys;

class FurtherPicturesTest {

    private static final JourneyMaps SHOES = maps(Examples.text("running-shoes"));
    private static final JourneyMaps BARE = maps("journey walk \"Walks\" { stage a { step go \"Goes\" } }");

    private static JourneyMaps maps(String text) {
        return new JourneyMaps(Journeys.journey(text));
    }

    @Test
    void aSheetLeavesOutWhatNobodyHasWrittenAndAnEmpathyMapKeepsItsFields() {
        PersonaMap.Profile sheet = maps("persona ann { goal \"Rest\" says \"Ah\" } journey j { persona ann }")
                .personas().profiles().get(0);
        assertEquals(List.of("Goals"), sheet.sections().stream().map(PersonaMap.Section::title).toList());
        assertEquals(6, SHOES.empathy().profiles().get(0).sections().size());
    }

    @Test
    void aPersonaWithoutEmpathyHasNoEmpathyMap() {
        JourneyMaps maps = maps("persona ann { goal \"Rest\" } journey j { persona ann }");
        assertEquals(1, maps.personas().profiles().size());
        assertEquals(0, maps.empathy().profiles().size());
    }

    @Test
    void touchpointsStandInTheOrderInWhichTheyAreMet() {
        List<Row> rows = SHOES.touchpoints().rows();
        assertEquals("Social media ad", rows.get(0).title());
        assertEquals("Marketing", rows.get(0).owner());
        Visit checkout = rows.stream().filter(row -> "cart".equals(row.id())).findFirst().orElseThrow().in(2).get(0);
        assertEquals(5, checkout.severity());
        assertTrue(checkout.momentOfTruth());
    }

    @Test
    void whatHappensAtNoTouchpointIsNotLost() {
        Row last = SHOES.touchpoints().rows().get(SHOES.touchpoints().rows().size() - 1);
        assertNull(last.id());
        assertEquals(List.of("Leaves the shop", "Runs, and tells a friend"),
                last.visits().stream().map(Visit::title).toList());
    }

    @Test
    void aSolvedPainPointNoLongerHurts() {
        assertEquals(0, maps("touchpoint t journey j { stage a { step go at t { pain p severity 5 solved } } }")
                .touchpoints().rows().get(0).visits().get(0).severity());
    }

    @Test
    void anOpportunityIsPlacedWhereImpactAndEffortAreKnown() {
        ImpactEffortMatrix matrix = maps("journey j { stage a { step go { opportunity one \"One\" impact 4 effort 2 "
                + "opportunity two \"Two\" impact 4 opportunity three \"Three\" impact 9 effort 1 } } }")
                .impactAndEffort();
        assertEquals(List.of("One"), matrix.ideas().stream().map(ImpactEffortMatrix.Idea::title).toList());
        assertEquals(List.of("Two", "Three"), matrix.unplaced());
    }

    @Test
    void theFurthestInitiativeCountsAndADroppedOneDoesNot() {
        String journey = "journey j { stage a { step go { opportunity one impact 4 effort 2 } } }"
                + "initiative a { delivers j.a.go.one status %s } initiative b { delivers j.a.go.one status %s }";
        assertEquals(InitiativeStatus.RUNNING, status(journey.formatted("running", "planned")));
        assertNull(status(journey.formatted("dropped", "dropped")));
    }

    private static InitiativeStatus status(String text) {
        return maps(text).impactAndEffort().ideas().get(0).status();
    }

    @Test
    void theRoadmapIsInTheOrderOfDueDates() {
        assertEquals(List.of("One price from the start", "Build the shoe finder", "Return without a call",
                "Delivery on a chosen day"), SHOES.roadmap().entries().stream().map(Roadmap.Entry::title).toList());
        assertEquals(List.of("Checkout conversion"), SHOES.roadmap().entries().get(0).improves());
    }

    @Test
    void anInitiativeOfAnotherJourneyIsNotOnTheRoadmap() {
        JourneyMaps maps = maps("journey j { stage a { step go } } "
                + "journey k { stage a { step go { opportunity one } } } initiative a { delivers k.a.go.one }");
        assertEquals(0, maps.roadmap().entries().size());
    }

    @Test
    void readingsStandInTheOrderOfTheirDatesAndMetricsWithoutAnyAreLeftOut() {
        MetricTrends trends = maps("metric m percent { target 60 reading 2026-09-30 48 reading 2026-07-31 47 } "
                + "metric n percent { baseline 3 } journey j { stage a { measured by m, n step go } }").trends();
        assertEquals(List.of(47.0, 48.0), trends.trends().get(0).readings().stream()
                .map(MetricTrends.Reading::value).toList());
        assertEquals(1, trends.trends().size());
    }

    @Test
    void aJourneyWithNothingHasEmptyPictures() {
        assertEquals(0, BARE.personas().profiles().size());
        assertEquals(0, BARE.touchpoints().rows().size());
        assertEquals(0, BARE.impactAndEffort().ideas().size());
        assertEquals(0, BARE.roadmap().entries().size());
    }
}
