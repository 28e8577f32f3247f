/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.diagrams.services.BlueprintServices;
import dev.waymark.diagrams.services.ExperienceServices;
import dev.waymark.diagrams.services.FlowchartServices;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.render.MapKind;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Path.Point;

/** On the diagrams everything stands where the rendered maps have it. */
class ArrangementTest {

    private static final double SLIGHT = 6;

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void cardsStandWithinTheirLanes(Journey journey) {
        Arrangement places = Arrangement.of(journey, MapKind.BLUEPRINT);
        BlueprintServices services = new BlueprintServices();
        Bounds customers = place(places, "waymark.blueprint.lane.customer-actions", journey);
        for (Moment moment : services.customerActions(journey)) {
            assertInside(customers, place(places, "waymark.blueprint.action", moment));
        }
        for (String lane : List.of("frontstage", "backstage", "support")) {
            Bounds band = place(places, "waymark.blueprint.lane." + lane, journey);
            for (ServiceAction action : services.laneActions(journey, lane.toUpperCase(Locale.ROOT))) {
                assertInside(band, place(places, "waymark.blueprint.service." + lane, action));
            }
        }
        for (Moment moment : services.evidenceMoments(journey)) {
            assertInside(place(places, "waymark.blueprint.lane.physical-evidence", journey),
                    place(places, "waymark.blueprint.evidence", moment));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void theLinesRunBetweenTheLanes(Journey journey) {
        Arrangement places = Arrangement.of(journey, MapKind.BLUEPRINT);
        Bounds line = place(places, "waymark.blueprint.line.frontstage", journey);
        assertEquals(place(places, "waymark.blueprint.lane.frontstage", journey).bottom(), line.y(), SLIGHT);
        assertEquals(place(places, "waymark.blueprint.lane.backstage", journey).y(), line.bottom(), SLIGHT);
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void pointsStandWithinTheirStagesAndArrowsRunBetweenThem(Journey journey) {
        Arrangement places = Arrangement.of(journey, MapKind.FLOWCHART);
        journey.getStages().forEach(stage -> stage.getNodes().forEach(node -> assertInside(
                place(places, "waymark.flowchart.stage", stage), place(places, "waymark.flowchart.step", node))));
        FlowchartServices services = new FlowchartServices();
        for (Arrow arrow : services.flowArrows(journey)) {
            List<Point> way = places.way("waymark.flowchart.arrow", arrow);
            assertTrue(way.size() >= 2, "No way for " + arrow);
            assertAt(place(places, "waymark.flowchart.step", arrow.eContainer()), way.get(0));
            assertAt(place(places, "waymark.flowchart.step", arrow.getTarget()), way.get(way.size() - 1));
        }
        for (Node first : services.flowFirst(journey)) {
            assertFalse(places.way("waymark.flowchart.begin", journey).isEmpty(), "No way to " + first);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void everythingOfTheExperienceMapStandsInItsRow(Journey journey) {
        Arrangement places = Arrangement.of(journey, MapKind.EXPERIENCE);
        ExperienceServices services = new ExperienceServices();
        services.experienceMoments(journey).forEach(moment -> assertInRow(places, "doing", "doing", moment, journey));
        services.painPoints(journey).forEach(pain -> assertInRow(places, "pain", "pain", pain, journey));
        services.opportunities(journey).forEach(idea -> assertInRow(places, "opportunity", "idea", idea, journey));
        services.feelings(journey).forEach(feeling -> assertInRow(places, "feeling", "feeling", feeling, journey));
        services.placedMoments(journey).forEach(
                moment -> assertInRow(places, "touchpoint", "places", moment, journey));
        services.statements(journey, "THINKING").forEach(
                thought -> assertInRow(places, "thinking", "statement.thinking", thought, journey));
    }

    private static void assertInRow(Arrangement places, String row, String mapping, EObject element, Journey journey) {
        assertInside(place(places, "waymark.experience.row." + row, journey),
                place(places, "waymark.experience." + mapping, element));
    }

    private static Bounds place(Arrangement places, String mapping, EObject element) {
        return places.place(mapping, element, null).orElseThrow(() -> new AssertionError(mapping + " of " + element));
    }

    private static void assertInside(Bounds outer, Bounds inner) {
        assertTrue(outer.contains(inner, 0), outer + " does not contain " + inner);
    }

    private static void assertAt(Bounds box, Point point) {
        assertTrue(box.inset(-SLIGHT).contains(new Bounds(point.x(), point.y(), 0, 0), 0), point + " leaves " + box);
    }
}
