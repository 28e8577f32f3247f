/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.waymark.maps.Remarks.Remark;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;
import dev.waymark.tests.support.Journeys;

/** Where remarks stand on the maps. */
class MarksTest {

    private static final String TEXT = """
            channel web "Web" touchpoint cart "Cart" on web touchpoint shelf "Shelf" on web
            journey j { objective aim "Aim"
              stage a { goal "G" step one { pain p "P" } step two at cart { -> gone 10 % -> done 90 % } exit gone }
              stage b { decision d { yes -> done no -> gone } end done } }
            """;

    private final Journey journey = Journeys.journey(TEXT);

    private JourneyMaps maps(String... elements) {
        Identity identity = Identity.ofModel(journey);
        List<Remark> remarks = Stream.of(elements).map(id -> new Remark(identity.find(id), "On " + id, true)).toList();
        return new JourneyMaps(journey, null, new Remarks(Marks.Kind.CHANGES, remarks));
    }

    private static List<String> parts(MapHead head) {
        return head.marks().all().stream().map(mark -> mark.number() + " " + mark.part()).toList();
    }

    @Test
    void aMarkStandsAtTheNearestMomentOrStageOrAtTheJourney() {
        JourneyMaps maps = maps("j.a.one.p", "j.a.goals-1", "j.aim", "j.b.done", "j");
        List<String> parts = List.of("1 j.a.one", "2 j.a", "3 j", "4 j.b.done", "5 j");
        assertEquals(parts, parts(maps.blueprint().head()));
        assertEquals(parts, parts(maps.experience().head()));
        assertEquals(parts, parts(maps.flowchart().head()));
    }

    @Test
    void whatAMapDoesNotShowIsMarkedAtItsStage() {
        JourneyMaps maps = maps("j.a.gone", "j.b.d.yes");
        assertEquals(List.of("1 j.a", "2 j.b"), parts(maps.experience().head()));
        assertEquals(List.of("1 j.a.gone", "2 j.b"), parts(maps.flowchart().head()));
    }

    @Test
    void aTouchpointIsMarkedWhereCustomersMeetItFirst() {
        assertEquals(List.of("1 j.a.two", "2 j"), parts(maps("cart", "shelf").flowchart().head()));
    }

    @Test
    void whatWasMeasuredStandsAtTheWaysAndMomentsThatTheMapsShow() {
        Readings.Flow flow = new Readings.Flow("j.a.two", "j.b.done", 88, 44);
        Readings.Feeling feeling = new Readings.Feeling("j.a.two", 0.5, 0.25, 0.75, 12);
        JourneyMaps maps = new JourneyMaps(journey, null, new Remarks(Marks.Kind.MEASURES, List.of(),
                new Readings(List.of(flow), List.of(feeling, new Readings.Feeling("nps", 1, 1, 1, 1)))));

        assertEquals(List.of(flow), maps.flowchart().edges().stream().map(FlowchartMap.FlowEdge::measured)
                .filter(Objects::nonNull).toList());
        assertEquals(List.of(new ExperienceMap.Gauge("j.a.two", 1, 0.5, 0.25, 0.75, 12)), maps.experience().gauges());
    }

    @Test
    void mapsHaveNoMarksUnlessThereIsSomethingToSay() {
        assertEquals(Marks.NONE, new JourneyMaps(journey).flowchart().head().marks());
    }
}
