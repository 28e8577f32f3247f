/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.data.Measurements.Move;
import dev.waymark.data.Measurements.StepMeasure;
import dev.waymark.data.formulas.Middle;
import dev.waymark.data.formulas.Proportion;

/** What events tell about a journey, against a slow count that anybody can follow. */
class MeasuringTest {

    private static final String POINTS = """
            step a at site { measured by event "a" }
            step b at site { measured by event "b" }
            decision d { yes -> c no -> x }
            step c at till { measured by event "c" failed by event "oops" }
            step u { -> e -> b }
            end e { measured by event "e" }
            exit x""";
    private static final Places PLACES = Desk.places(POINTS);
    private static final String HEAD = "case,event,time\n";

    @TempDir
    private Path folder;

    private Measurements measure(String... rows) throws Exception {
        Desk desk = new Desk(folder);
        return desk.measure(PLACES, desk.put("log.csv", HEAD + String.join("\n", rows) + "\n"));
    }

    private static StepMeasure step(Measurements measured, String name) {
        return measured.steps().stream().filter(step -> step.element().endsWith("." + name)).findFirst().orElseThrow();
    }

    @Test
    void oneCaseIsToldAsItIs() throws Exception {
        Measurements measured = measure("1,a,2026-07-01T10:00:00Z", "1,b,2026-07-01T10:01:00Z",
                "1,c,2026-07-01T10:03:00Z", "1,e,2026-07-01T11:03:00Z");

        assertEquals(Proportion.of(1, 1), measured.conversion());
        assertEquals(List.of("j.s.a > j.s.b designed", "j.s.b > j.s.c designed", "j.s.c > j.s.e designed"),
                measured.moves().stream().map(move -> move.from() + " > " + move.to() + " " + move.course()).toList());
        assertEquals(new Middle(1, 120, 120, 120), step(measured, "b").seconds());
        assertEquals(Proportion.of(1, 1), measured.conformance().conforming());
        assertEquals(Proportion.of(1, 3), measured.channelSwitches());
        assertEquals("2026-07-01T10:00:00Z", measured.sample().from());
    }

    @Test
    void theFourWaysToDeviateAreToldApart() throws Exception {
        Measurements measured = measure(
                "1,a,2026-07-01T10:00:00Z", "1,c,2026-07-01T10:01:00Z", // b is missing
                "2,a,2026-07-01T10:00:00Z", "2,chat,2026-07-01T10:01:00Z", // ad hoc
                "3,a,2026-07-01T10:00:00Z", "3,b,2026-07-01T10:01:00Z", "3,oops,2026-07-01T10:02:00Z", // failed
                "4,a,2026-07-01T10:00:00Z", "4,b,2026-07-01T10:01:00Z", "4,a,2026-07-01T10:02:00Z", // out of sequence
                "5,a,2026-07-01T10:00:00Z", "5,a,2026-07-01T10:00:01Z", // as designed
                "6,b,2026-07-01T10:00:00Z"); // begins too late

        assertEquals(List.of("ad-hoc chat 1", "missing j.s.a 1", "missing j.s.b 1", "failed j.s.c 1",
                "out-of-sequence j.s.a 1"), measured.conformance().deviations().stream()
                        .map(it -> it.kind() + " " + it.element() + " " + it.count()).toList());
        assertEquals(Proportion.of(1, 6), measured.conformance().conforming());
    }

    @Test
    void whoLeavesTakesTheWayToTheExit() throws Exception {
        Measurements measured = measure("1,b,2026-07-01T10:00:00Z", "2,b,2026-07-01T10:00:00Z",
                "2,c,2026-07-01T10:01:00Z", "3,b,2026-07-01T10:00:00Z");

        assertEquals(List.of("j.s.b > j.s.d 3 of 3", "j.s.d > j.s.c 1 of 3", "j.s.d > j.s.x 2 of 3"),
                measured.links().stream().filter(link -> link.share().count() > 0).map(link -> link.from() + " > "
                        + link.to() + " " + link.share().count() + " of " + link.share().of()).toList());
    }

    @Test
    void withoutEventsNothingIsTold() throws Exception {
        Measurements measured = measure("1,other,2026-07-01T10:00:00Z");

        assertEquals(0, measured.sample().cases());
        assertEquals(List.of(), measured.moves());
        assertEquals("other", measured.sample().unknown().get(0).event());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void figuresAreThoseOfASlowCount(long seed) throws Exception {
        List<SlowCount.Event> events = byChance(new Random(seed));
        Measurements measured = measure(events.stream().map(SlowCount.Event::row).toArray(String[]::new));
        SlowCount slow = new SlowCount(events, List.of("a", "b", "c", "e"));

        for (String name : List.of("a", "b", "c", "e")) {
            StepMeasure step = step(measured, name);
            assertEquals(slow.reach(name), step.reach().count(), name);
            assertEquals(slow.visits(name), step.visits(), name);
            assertEquals(slow.again(name), step.again().count(), name);
            assertEquals(slow.secondsAfter(name), step.seconds(), name);
        }
        for (Move move : measured.moves()) {
            String from = move.from().substring(4);
            assertEquals(slow.moves(from, move.to().substring(4)), move.share().count(), move.toString());
            assertEquals(slow.visits(from), move.share().of(), move.toString());
        }
        assertEquals(slow.closedFunnel(), measured.closedFunnel().steps().stream().map(step -> step.count()).toList());
        assertEquals(slow.continued(), measured.openFunnel().steps().stream().limit(3)
                .map(step -> step.conversion().count()).toList());
        assertEquals(slow.reach("e"), measured.conversion().count());
        assertEquals(slow.cases(), measured.sample().cases());
    }

    private static List<SlowCount.Event> byChance(Random chance) {
        List<SlowCount.Event> events = new ArrayList<>();
        int cases = 1 + chance.nextInt(30);
        for (int i = 0; i < 200; i++) {
            events.add(new SlowCount.Event("v" + chance.nextInt(cases), List.of("a", "a", "b", "b", "c", "e").get(
                    chance.nextInt(6)), 1_782_900_000L + i * 60 + chance.nextInt(60)));
        }
        return events;
    }
}
