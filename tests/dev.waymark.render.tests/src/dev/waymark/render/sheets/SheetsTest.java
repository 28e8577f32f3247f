/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.grid.Geometry;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.theme.Theme;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.GeneratedJourneys;
import dev.waymark.tests.support.Journeys;

class SheetsTest {

    private static final String READINGS = "target 1 by 2099-01-01 reading 2020-02-29 -1234567.89 reading 2026-01-01 7";
    private static final Journey BARE = Journeys.journey("journey walk \"Walks\" { stage a { step go \"Goes\" } }");

    /** A journey with all its further pictures. */
    record Case(String name, Journey journey) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<MapKind> kinds() {
        return EnumSet.complementOf(EnumSet.copyOf(MapKind.MAPS)).stream();
    }

    static Stream<Case> journeys() throws IOException {
        JourneyFiles files = new JourneyFiles();
        List<Case> cases = new ArrayList<>();
        for (Path file : Examples.files()) {
            Definitions.journeys(files.load(file).model())
                    .forEach(journey -> cases.add(new Case(journey.getTitle(), journey)));
        }
        LongStream.rangeClosed(1, 12).forEach(seed -> cases.add(new Case("generated " + seed,
                Journeys.journey(seed % 2 == 0 ? GeneratedJourneys.text((int) seed * 4, seed) : wordy(seed)))));
        return cases.stream();
    }

    /** Texts of any length wherever a further picture shows one, and dates that are far apart. */
    private static String wordy(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(("team t %s channel c %s digital touchpoint p %s on c owner t "
                + "metric m %s { " + READINGS + " } persona a %s { story %s ")
                .formatted(words(random), words(random), words(random), words(random), words(random),
                        words(random)));
        List.of("goal", "need", "says", "does", "pain", "gain", "interest").forEach(
                word -> text.append(word + " " + words(random) + " "));
        text.append("} journey j %s { persona a scenario %s ".formatted(words(random), words(random)));
        for (int stage = 0; stage < 1 + random.nextInt(9); stage++) {
            text.append("stage s%d %s { measured by m step go %s at p { pain x %s severity 5 moment of truth "
                    .formatted(stage, words(random), words(random), words(random)));
            for (int i = 0; i < 6; i++) {
                text.append("opportunity o%d %s impact %d effort %d ".formatted(i, words(random),
                        1 + random.nextInt(5), 1 + random.nextInt(5)));
            }
            text.append("} } ");
        }
        text.append("} ");
        for (int i = 0; i < 5; i++) {
            text.append("initiative i%d %s { delivers j.s0.go.o%d owner t starts %d-03-31 due %d-04-01 improves m } "
                    .formatted(i, words(random), i, 2020 + random.nextInt(9), 2020 + random.nextInt(40)));
        }
        return text.toString();
    }

    private static String words(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12)).mapToObj(i -> "Ww".repeat(1 + random.nextInt(14)))
                .reduce((a, b) -> a + " " + b).map(text -> "\"" + text + "\"").orElseThrow();
    }

    private static Drawing draw(Journey journey, MapKind kind) {
        return new MapRenderer(journey, Theme.LIGHT, PictureSource.NONE).draw(kind);
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void noTextMeetsAnotherOrLeavesThePage(Case drawn) {
        kinds().forEach(kind -> Geometry.assertReadable(draw(drawn.journey(), kind)));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void noOpportunityLeavesItsBox(Case drawn) {
        for (Group idea : Geometry.groups(draw(drawn.journey(), MapKind.IMPACT_EFFORT), "opportunity")) {
            Box box = Geometry.within(idea, Box.class).get(0);
            Geometry.within(idea, TextLine.class).forEach(
                    line -> assertTrue(box.bounds().contains(Geometry.ink(line), 0.01), line.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whereThereIsNothingToShowThePictureSaysWhatToWrite(MapKind kind) {
        String texts = String.join(" ", Geometry.texts(draw(BARE, kind)).stream().map(TextLine::text).toList());
        assertTrue(texts.contains("Write "), texts);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPictureTellsWhatItIs(MapKind kind) {
        Drawing drawing = draw(Journeys.journey(Examples.text("running-shoes")), kind);
        assertTrue(drawing.title().equalsIgnoreCase("Buying running shoes online: " + kind.title()), drawing.title());
        assertTrue(drawing.id().startsWith(kind.key() + "-"), drawing.id());
    }

    @Test
    void opportunitiesThatAreAlikeStandOneBelowTheOther() {
        Drawing drawing = draw(Journeys.journey("journey j { stage a { step go { opportunity one \"One\" impact 4 "
                + "effort 2 opportunity two \"Two\" impact 4 effort 2 } } }"), MapKind.IMPACT_EFFORT);
        List<Group> ideas = Geometry.groups(drawing, "opportunity");
        assertEquals(ideas.get(0).bounds().x(), ideas.get(1).bounds().x());
        assertTrue(ideas.get(0).bounds().bottom() < ideas.get(1).bounds().y());
    }

    @Test
    void aBarBeginsAndEndsWithItsInitiative() {
        List<Group> rows = Geometry.groups(draw(Journeys.journey("journey j initiative a { starts 2027-01-01 due "
                + "2027-02-28 } initiative b { starts 2027-03-01 due 2027-04-30 }"), MapKind.ROADMAP), "initiative");
        Box first = Geometry.within(rows.get(0), Box.class).get(0);
        Box second = Geometry.within(rows.get(1), Box.class).get(0);
        assertEquals(first.bounds().right(), second.bounds().x(), 2);
    }
}
