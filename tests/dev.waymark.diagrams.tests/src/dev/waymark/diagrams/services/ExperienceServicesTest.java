/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.maps.ExperienceMap.Item;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.maps.ExperienceMap.RowKind;
import dev.waymark.maps.ExperienceMap.Saying;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;
import dev.waymark.tests.support.Journeys;

/** The experience map in the editor has what the map has. */
class ExperienceServicesTest {

    private final ExperienceServices services = new ExperienceServices();

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void everyRowHoldsItsItems(Journey journey) {
        Identity identity = Identity.ofModel(journey);
        for (RowKind row : List.of(RowKind.GOAL, RowKind.EXPECTATION, RowKind.NEED, RowKind.MINDSET,
                RowKind.THINKING)) {
            assertEquals(ids(journey, row), ids(identity, services.statements(journey, row.name())));
        }
        assertEquals(ids(journey, RowKind.DOING), ids(identity, services.experienceMoments(journey)));
        assertEquals(ids(journey, RowKind.PAIN), ids(identity, services.painPoints(journey)));
        assertEquals(ids(journey, RowKind.OPPORTUNITY), ids(identity, services.opportunities(journey)));
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void whatElementsShareStandsWithEachOfThem(Journey journey) {
        Identity identity = Identity.ofModel(journey);
        assertEquals(ids(journey, RowKind.TOUCHPOINT), services.placedMoments(journey).stream()
                .flatMap(moment -> joined(identity, moment, ".at.", services.touchpointsOf(moment))).toList());
        assertEquals(ids(journey, RowKind.TEAM), services.staffedStages(journey).stream()
                .flatMap(stage -> joined(identity, stage, ".team.", services.teamsOf(stage))).toList());
        assertEquals(ids(journey, RowKind.MEASURE), services.measuredElements(journey).stream()
                .flatMap(measured -> joined(identity, measured, ".measured.", services.metricsOf(measured))).toList());
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void plainTextsAreToldLineByLine(Journey journey) {
        for (RowKind row : List.of(RowKind.CONTENT, RowKind.PEOPLE)) {
            assertEquals(items(journey, row).map(item -> ((Saying) item).text()).toList(),
                    services.toldStages(journey, row.name()).stream()
                            .flatMap(stage -> services.toldText(stage, row.name()).lines()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void everyFeelingOnACurveIsShownOnce(Journey journey) {
        Identity identity = Identity.ofModel(journey);
        List<Curve> curves = ExperienceMap.of(journey).curves();
        assertEquals(curves.stream().flatMap(curve -> curve.points().stream()).map(Point::id).distinct().toList(),
                ids(identity, services.feelings(journey)));
    }

    @Test
    void anOpportunityTellsWhatItIsWorth() {
        Journey journey = Journeys.journey("""
                journey j { stage s { step a {
                    pain fees "Hidden fees"
                    opportunity show "Show fees" solves fees impact 4 effort 1
                } } }""");
        assertEquals("Show fees\nsolves: Hidden fees\nimpact 4   effort 1",
                services.ideaLabel(services.opportunities(journey).get(0)));
    }

    private static Stream<Item> items(Journey journey, RowKind row) {
        return ExperienceMap.of(journey).rows().stream().filter(each -> each.kind() == row)
                .flatMap(each -> each.cells().stream()).flatMap(cell -> cell.items().stream());
    }

    private static List<String> ids(Journey journey, RowKind row) {
        return items(journey, row).map(Item::id).toList();
    }

    private static List<String> ids(Identity identity, List<? extends EObject> elements) {
        return elements.stream().map(identity::of).toList();
    }

    private static Stream<String> joined(Identity identity, EObject owner, String joint,
            List<? extends EObject> elements) {
        return elements.stream().map(element -> identity.of(owner) + joint + identity.of(element));
    }
}
