/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.tests.support.Journeys;

/** The service blueprint in the editor has what the map has. */
class BlueprintServicesTest {

    private static final List<LaneKind> SERVICE = List.of(LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE, LaneKind.SUPPORT);

    private final BlueprintServices services = new BlueprintServices();

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void everyLaneHoldsItsCards(Journey journey) {
        Identity identity = Identity.ofModel(journey);
        assertEquals(cards(journey, LaneKind.CUSTOMER_ACTIONS).map(Card::id).toList(),
                services.customerActions(journey).stream().map(identity::of).toList());
        for (LaneKind lane : SERVICE) {
            assertEquals(cards(journey, lane).map(Card::id).toList(),
                    services.laneActions(journey, lane.name()).stream().map(identity::of).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void evidenceIsToldLineByLine(Journey journey) {
        assertEquals(cards(journey, LaneKind.PHYSICAL_EVIDENCE).map(Card::text).toList(),
                services.evidenceMoments(journey).stream().flatMap(moment -> services.evidenceLabel(moment).lines())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void everyArrowIsThere(Journey journey) {
        Identity identity = Identity.ofModel(journey);
        List<String> shown = new ArrayList<>();
        for (Moment moment : services.reachedMoments(journey)) {
            services.momentBefore(moment).forEach(before -> shown.add(arrow(identity, before, moment, false)));
        }
        for (ServiceAction action : services.reachedActions(journey)) {
            services.actionAbove(action).forEach(
                    above -> shown.add(arrow(identity, above, action, services.isMutual(action))));
        }
        assertEquals(BlueprintMap.of(journey).connections().stream().map(connection -> connection.from()
                + (connection.mutual() ? " <-> " : " -> ") + connection.to()).sorted().toList(),
                shown.stream().sorted().toList());
    }

    private static String arrow(Identity identity, EObject from, EObject to, boolean mutual) {
        return identity.of(from) + (mutual ? " <-> " : " -> ") + identity.of(to);
    }

    private static Stream<Card> cards(Journey journey, LaneKind kind) {
        return BlueprintMap.of(journey).lanes().stream().filter(lane -> lane.kind() == kind)
                .flatMap(lane -> lane.cells().stream()).flatMap(cell -> cell.cards().stream());
    }

    @Test
    void aCardTellsWhoDoesWhat() {
        Journey journey = Journeys.journey("""
                team shop "Shop"
                journey j { stage s { step pay "Pays" {
                    frontstage shop "Packs" { takes 5 min rule "By hand" }
                    backstage "Books"
                } } }""");
        Moment pay = services.customerActions(journey).get(0);
        assertEquals("Pays", services.customerLabel(pay));
        assertEquals("Shop\nPacks\n5 min\nBy hand", services.actionLabel(pay.getActions().get(0)));
        assertTrue(services.isMutual(pay.getActions().get(0)));
        assertFalse(services.isMutual(pay.getActions().get(1)));
    }
}
