/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.model.Titles;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Named;
import dev.waymark.tests.support.Journeys;

/** The tables tell who uses what where, and what solves what. */
class TableServicesTest {

    private static final Journey JOURNEY = Journeys.journey("""
            touchpoint shop "Shop"
            touchpoint site "Website"
            touchpoint fax "Fax"
            journey buy {
                stage find {
                    step look "Looks" at site { pain fees "Fees" severity 4 }
                    step pick "Picks" at site, shop { opportunity show "Show fees" solves fees }
                }
                stage pay { step pays "Pays" at shop { opportunity less "Less" } }
            }""");

    private final TableServices services = new TableServices();

    private static List<String> titles(List<? extends Named> elements) {
        return elements.stream().map(Titles::of).toList();
    }

    @Test
    void touchpointsStandInTheOrderInWhichCustomersMeetThem() {
        assertEquals(List.of("Website", "Shop", "Fax"), titles(services.tableTouchpoints(JOURNEY)));
    }

    @Test
    void aCellNamesTheStepsThatUseTheTouchpoint() {
        assertEquals("Looks, Picks", services.usesIn(services.tableTouchpoints(JOURNEY).get(0),
                services.tableStages(JOURNEY).get(0)));
        assertEquals(List.of("find", "pay"), titles(services.usingStages(services.tableTouchpoints(JOURNEY).get(1))));
    }

    @Test
    void aCellMarksWhatSolvesAPainPoint() {
        assertEquals("Fees (4)", services.painTitle(services.tablePains(JOURNEY).get(0)));
        assertEquals(List.of("Show fees"), titles(services.solvedBy(services.tablePains(JOURNEY).get(0))));
        assertEquals("solves", services.solutionMark(services.tablePains(JOURNEY).get(0),
                services.tableIdeas(JOURNEY).get(0)));
        assertEquals("", services.solutionMark(services.tablePains(JOURNEY).get(0),
                services.tableIdeas(JOURNEY).get(1)));
    }
}
