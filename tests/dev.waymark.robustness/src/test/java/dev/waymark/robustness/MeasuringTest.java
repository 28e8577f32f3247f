/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import dev.waymark.data.Measurements;
import dev.waymark.data.Measurements.StepMeasure;
import dev.waymark.data.Measuring;
import dev.waymark.data.Places;
import dev.waymark.data.files.EventFiles;
import dev.waymark.data.files.Wording;
import dev.waymark.data.formulas.Funnel;
import dev.waymark.data.formulas.Middle;
import dev.waymark.data.formulas.Proportion;
import dev.waymark.data.formulas.Retention;
import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.DuckStore;
import dev.waymark.model.Definitions;
import dev.waymark.tests.support.Journeys;

/** What the engine tells of logs made by chance, against a count that goes from case to case. */
class MeasuringTest {

    private static final Places PLACES = new Places(Definitions.journeys(Journeys.model("""
            journey j { stage s {
              step a { measured by event "a" }
              step b { measured by event "b" }
              step c { measured by event "c" failed by event "oops" }
              end e { measured by event "e" }
            } }""")).get(0));
    private static final List<String> STEPS = List.of("a", "b", "c", "e");
    private static final List<String> NAMES = List.of("a", "b", "c", "e", "oops", "other");
    private static final long START = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private static final int MEGABYTES = 256;

    /** An event of a case, which is a customer's. */
    record Event(int walk, String name, long time) {

        String customer() {
            return "c" + walk % 4;
        }

        YearMonth month() {
            return YearMonth.from(Instant.ofEpochSecond(time).atZone(ZoneOffset.UTC));
        }

        boolean isStep() {
            return STEPS.contains(name);
        }

        boolean isPlace() {
            return !name.equals("other");
        }
    }

    @Provide
    Arbitrary<List<Event>> logs() {
        Arbitrary<Long> times = Arbitraries.oneOf(Arbitraries.longs().between(0, 200 * 86_400),
                Arbitraries.longs().between(0, 20)).map(seconds -> START + seconds);
        return Combinators.combine(Arbitraries.integers().between(1, 9), Arbitraries.of(NAMES), times).as(Event::new)
                .list().ofMinSize(1).ofMaxSize(80);
    }

    @Property(seed = "2026", tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void whatTheEngineTellsIsWhatACountFromCaseToCaseTells(@ForAll("logs") List<Event> log) throws Exception {
        Measurements measured = measure(log);
        List<List<Event>> cases = cases(log);
        List<List<Event>> walks = cases.stream().map(events -> events.stream().filter(Event::isStep).toList())
                .filter(walk -> !walk.isEmpty()).toList();

        assertEquals(cases.size(), measured.sample().cases());
        assertEquals(share(cases, walk -> has(walk, "e")), measured.conversion());
        for (StepMeasure step : measured.steps()) {
            assertStep(step, cases, walks);
        }
        assertMoves(measured, walks);
        assertFunnels(measured, walks);
        assertEquals(share(cases, MeasuringTest::conforms), measured.conformance().conforming());
        assertEquals(retention(log), measured.retention());
    }

    private static Measurements measure(List<Event> log) throws IOException, DataException {
        Path file = Files.createTempFile("waymark", ".csv");
        Files.writeString(file, log.stream().map(event -> "v" + event.walk() + "," + event.customer() + ","
                + event.name() + "," + Instant.ofEpochSecond(event.time()) + "\n")
                .collect(Collectors.joining("", "case,customer,event,time\n", "")));
        try (DuckStore store = DuckStore.open(MEGABYTES)) {
            EventFiles files = new EventFiles(store, PLACES, new Wording(null, null, null, null), null);
            files.add(file, "log.csv");
            return new Measuring(PLACES, store).measure(List.of(), files.finish());
        } finally {
            Files.delete(file);
        }
    }

    /** The events of each case that show something, in the order of time and, at one moment, of the text. */
    private static List<List<Event>> cases(List<Event> log) {
        return List.copyOf(log.stream().filter(Event::isPlace)
                .sorted(Comparator.comparing(Event::time).thenComparing(event -> NAMES.indexOf(event.name())))
                .collect(Collectors.groupingBy(Event::walk)).values());
    }

    private static Proportion share(List<List<Event>> of, Predicate<List<Event>> which) {
        return Proportion.of(of.stream().filter(which).count(), of.size());
    }

    private static boolean has(List<Event> walk, String name) {
        return walk.stream().anyMatch(event -> event.name().equals(name));
    }

    private static void assertStep(StepMeasure step, List<List<Event>> cases, List<List<Event>> walks) {
        String name = step.element().substring(step.element().length() - 1);
        List<List<Event>> here = walks.stream().filter(walk -> has(walk, name)).toList();
        assertEquals(Proportion.of(here.size(), cases.size()), step.reach());
        assertEquals(share(here, walk -> walk.stream().filter(event -> event.name().equals(name)).count() > 1),
                step.again());
        assertEquals(name.equals("e") ? null : share(here, walk -> walk.get(walk.size() - 1).name().equals(name)),
                step.dropOff());
        Proportion failed = share(cases, walk -> has(walk, "oops"));
        assertEquals(name.equals("c") && failed != null && failed.count() > 0 ? failed : null, step.failed());
        assertEquals(median(seconds(walks, name, null)), step.seconds());
    }

    /** How long it takes from one step to another, or to any. */
    private static List<Long> seconds(List<List<Event>> walks, String from, String to) {
        List<Long> seconds = new ArrayList<>();
        for (List<Event> walk : walks) {
            for (int i = 1; i < walk.size(); i++) {
                if (walk.get(i - 1).name().equals(from) && (to == null || walk.get(i).name().equals(to))) {
                    seconds.add(walk.get(i).time() - walk.get(i - 1).time());
                }
            }
        }
        return seconds;
    }

    private static Middle median(List<Long> values) {
        return Middle.of(new TreeMap<>(values.stream().collect(Collectors.groupingBy(value -> value,
                Collectors.counting()))));
    }

    private static void assertMoves(Measurements measured, List<List<Event>> walks) {
        measured.moves().forEach(move -> {
            String from = move.from().substring(4);
            List<Long> seconds = seconds(walks, from, move.to().substring(4));
            long left = walks.stream().flatMap(List::stream).filter(event -> event.name().equals(from)).count();
            assertEquals(Proportion.of(seconds.size(), left), move.share());
            assertEquals(median(seconds), move.seconds());
        });
        assertEquals(walks.stream().mapToLong(walk -> walk.size() - 1).sum(),
                measured.moves().stream().mapToLong(move -> move.share().count()).sum());
    }

    private static void assertFunnels(Measurements measured, List<List<Event>> walks) {
        for (int i = 0; i < STEPS.size(); i++) {
            List<String> way = STEPS.subList(0, i + 1);
            Funnel.Step open = measured.openFunnel().steps().get(i);
            assertEquals(walks.stream().filter(walk -> passes(walk, way)).count(),
                    measured.closedFunnel().steps().get(i).count());
            assertEquals(walks.stream().filter(walk -> passes(walk, List.of(way.get(way.size() - 1)))).count(),
                    open.count());
            if (i + 1 < STEPS.size()) {
                List<String> pair = STEPS.subList(i, i + 2);
                assertEquals(Proportion.of(walks.stream().filter(walk -> passes(walk, pair)).count(), open.count()),
                        open.conversion());
            }
        }
    }

    /** Whether a case takes steps one after the other, whatever lies between. */
    private static boolean passes(List<Event> walk, List<String> way) {
        int passed = 0;
        for (Event event : walk) {
            passed += passed < way.size() && event.name().equals(way.get(passed)) ? 1 : 0;
        }
        return passed == way.size();
    }

    /** Whether nothing failed, the first step is first, and each step is followed by itself or the next one. */
    private static boolean conforms(List<Event> events) {
        int place = 0;
        for (Event event : events) {
            int step = STEPS.indexOf(event.name());
            if (step < 0 || step > place + 1 || step < place || event == events.get(0) && step > 0) {
                return false;
            }
            place = step;
        }
        return true;
    }

    private static List<Retention> retention(List<Event> log) {
        Map<YearMonth, Set<String>> there = new TreeMap<>();
        log.stream().filter(Event::isPlace).forEach(event -> there.computeIfAbsent(event.month(), none ->
                new HashSet<>()).add(event.customer()));
        List<Retention> retention = new ArrayList<>();
        List<YearMonth> months = List.copyOf(there.keySet());
        YearMonth last = months.isEmpty() ? YearMonth.of(2026, 1) : months.get(months.size() - 1);
        for (YearMonth month = months.isEmpty() ? last : months.get(0).plusMonths(1); !month.isAfter(last)
                && !months.isEmpty(); month = month.plusMonths(1)) {
            Set<String> before = there.getOrDefault(month.minusMonths(1), Set.of());
            Set<String> now = there.getOrDefault(month, Set.of());
            Set<String> arrived = new HashSet<>(now);
            arrived.removeAll(before);
            retention.add(Retention.of(month.toString(), before.size(), now.size(), arrived.size()));
        }
        assertTrue(retention.size() < 12);
        return retention;
    }
}
