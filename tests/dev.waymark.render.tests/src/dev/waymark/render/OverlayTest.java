/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.maps.Former;
import dev.waymark.maps.Marks;
import dev.waymark.maps.Remarks;
import dev.waymark.maps.Remarks.Remark;
import dev.waymark.maps.Trace;
import dev.waymark.model.Definitions;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Named;
import dev.waymark.render.grid.Geometry;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.ElementIndex;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.SceneWalk;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.theme.Theme;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.GeneratedJourneys;
import dev.waymark.tests.support.Journeys;

/** Maps that are laid over another state of their journey. */
class OverlayTest {

    private static final String BEFORE = """
            channel web "Web" digital
            touchpoint shop "Shop" on web
            touchpoint desk "Desk" on web
            journey j "Before" {
              stage s "Buying" {
                goal "Get it"
                step looks "Looks" at shop { feels calm 0 thinks "Hm" backstage "Counts" physical evidence "Shelf" }
                step asks "Asks somebody" at desk { feels annoyed -2 pain slow "Slow answers" }
                decision found "Found?" { yes 40 % -> pays no 60 % -> leaves }
                exit leaves "Leaves"
                end pays "Pays" { feels glad +1 }
              }
            }
            """;
    private static final String AFTER = """
            channel web "Web" digital
            touchpoint shop "Shop" on web
            journey j "After" {
              stage s "Buying" {
                goal "Get it at once"
                step looks "Looks around" at shop { feels glad +1 thinks "Ah" backstage "Shows" }
                decision found "Found?" { yes 70 % -> pays no 30 % -> leaves }
                exit leaves "Leaves"
                step gets "Gets help" { feels calm 0 }
                end pays "Pays" { feels happy +2 }
              }
            }
            """;

    /** Two states of a journey, matched by names below the journey. */
    private record Pair(Journey before, Journey after) {

        Drawing draw(MapKind kind, Theme theme) {
            return new MapRenderer(after, theme, PictureSource.NONE, null, this::remarks).draw(kind);
        }

        private Remarks remarks() {
            Map<String, Named> old = elements(before);
            Map<String, Named> present = elements(after);
            Map<EObject, EObject> origins = new LinkedHashMap<>();
            Map<EObject, Trace> traces = new LinkedHashMap<>();
            List<Remark> remarks = new ArrayList<>();
            present.forEach((id, element) -> {
                boolean known = old.containsKey(id);
                origins.put(element, known ? old.get(id) : element);
                traces.put(element, known ? Trace.CHANGED : Trace.ADDED);
                remarks.add(new Remark(element, "What became of " + id, !known, traces.get(element)));
            });
            origins.entrySet().removeIf(entry -> entry.getKey() == entry.getValue());
            old.forEach((id, element) -> {
                if (!present.containsKey(id)) {
                    traces.put(element, Trace.REMOVED);
                    remarks.add(new Remark(element, "Gone: " + id, true, Trace.REMOVED));
                }
            });
            return new Remarks(Marks.Kind.CHANGES, remarks,
                    new Former(before, origins, traces, List.of("Conversion: 40 \u2192 70 percent by 2027-03-31")));
        }

        private static Map<String, Named> elements(Journey journey) {
            Map<String, Named> elements = new LinkedHashMap<>();
            Identity identity = Identity.ofModel(journey);
            int prefix = identity.of(journey).length();
            identity.all().forEach((id, element) -> {
                if (element instanceof Named named && EcoreUtil.isAncestor(journey, element)) {
                    elements.put(id.substring(prefix), named);
                }
            });
            return elements;
        }
    }

    private static final Pair SMALL = new Pair(Journeys.journey(BEFORE), Journeys.journey(AFTER));

    static List<Pair> pairs() throws IOException {
        List<Journey> traveller = Definitions.journeys(
                new JourneyFiles().load(Examples.folder().resolve("leisure-traveller.journey")).model());
        Stream<Pair> generated = Stream.of(1L, 2L, 3L, 4L, 5L, 6L).map(seed -> {
            Random random = new Random(seed);
            return new Pair(Journeys.journey(GeneratedJourneys.text(5 + random.nextInt(25), seed)),
                    Journeys.journey(GeneratedJourneys.text(5 + random.nextInt(25), seed + 100)));
        });
        return Stream.concat(Stream.of(SMALL, new Pair(SMALL.after(), SMALL.before()),
                new Pair(traveller.get(0), traveller.get(1)), new Pair(traveller.get(1), traveller.get(0))), generated)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void nothingOverlapsAndAllIsOnThePage(Pair pair) {
        for (MapKind kind : MapKind.MAPS) {
            Geometry.assertReadable(pair.draw(kind, Theme.LIGHT));
        }
    }

    @Test
    void whatIsGoneStandsWhereItWas() {
        for (MapKind kind : MapKind.MAPS) {
            ElementIndex index = new ElementIndex(SMALL.draw(kind, Theme.LIGHT));
            assertTrue(index.place("j.s.asks").isPresent(), kind.name());
            double asks = index.place("j.s.asks").get().centreX() + index.place("j.s.asks").get().y();
            double looks = index.place("j.s.looks").get().centreX() + index.place("j.s.looks").get().y();
            assertTrue(asks > looks, kind.name());
        }
    }

    @Test
    void whatIsGoneIsStruckAndDashed() {
        for (MapKind kind : MapKind.MAPS) {
            Drawing drawing = SMALL.draw(kind, Theme.LIGHT);
            for (Group gone : groups(drawing, "j.s.asks")) {
                long texts = Geometry.within(gone, TextLine.class).stream().filter(line -> line.text().length() > 2)
                        .count();
                assertTrue(Geometry.within(gone, PathShape.class).size() >= texts, kind.name());
            }
        }
        Drawing blueprint = SMALL.draw(MapKind.BLUEPRINT, Theme.LIGHT);
        assertFalse(Geometry.within(groups(blueprint, "j.s.asks").get(0), Box.class).get(0)
                .stroke().dash().isEmpty());
    }

    @Test
    void oldAndNewStandBesideEachOther() {
        String experience = words(MapKind.EXPERIENCE);
        assertTrue(experience.contains("Get it at once") && experience.contains("Get it "), experience);
        assertTrue(experience.contains("\u201cAh\u201d") && experience.contains("\u201cHm\u201d"), experience);
        assertTrue(words(MapKind.BLUEPRINT).contains("Counts"));
        assertTrue(words(MapKind.BLUEPRINT).contains("Shelf"));
        for (MapKind kind : MapKind.MAPS) {
            assertTrue(words(kind).contains("Looks around"), kind.name());
            assertTrue(words(kind).matches("(?s).*\\bLooks (?!around).*"), kind.name());
        }
    }

    @Test
    void sharesStandBeforeAndAfter() {
        String chart = words(MapKind.FLOWCHART);
        assertTrue(chart.contains("40 % \u2192 70 %"), chart);
        assertTrue(chart.contains("60 % \u2192 30 %"), chart);
    }

    @Test
    void theFirstStepThatIsGoneIsNoWayIn() {
        Pair later = new Pair(SMALL.before(), Journeys.journey(BEFORE.replaceFirst("(?s)step looks.*?\n", "\n")));
        Drawing chart = later.draw(MapKind.FLOWCHART, Theme.LIGHT);
        assertEquals(1, groups(chart, "j.start.next").size());
        assertTrue(groups(chart, "j.start.next").get(0).title().contains("Asks somebody"));
        assertFalse(Geometry.within(groups(chart, "j.s.looks.first").get(0), PathShape.class).get(0).stroke().dash()
                .isEmpty());
    }

    @Test
    void whatTellsOfAChangeIsNotStruck() {
        for (MapKind kind : MapKind.MAPS) {
            for (Group mark : Geometry.groups(SMALL.draw(kind, Theme.LIGHT), "mark")) {
                assertEquals(0, Geometry.within(mark, PathShape.class).size());
            }
            assertTrue(words(kind).contains("\u2212"), kind.name());
        }
    }

    @Test
    void bothCurvesAreDrawn() {
        Drawing drawing = SMALL.draw(MapKind.EXPERIENCE, Theme.LIGHT);
        List<Group> former = Geometry.groups(drawing, "former-curve");
        assertEquals(1, former.size());
        assertFalse(Geometry.within(former.get(0), PathShape.class).get(0).stroke().dash().isEmpty());
        assertEquals(1, Geometry.groups(drawing, "emotion-curve").size());
        assertEquals(0, groups(drawing, "j.s.asks.feelings-1").size(), "nobody feels what is gone");
    }

    @Test
    void theLegendAndTheExpectationAreThere() {
        for (MapKind kind : MapKind.MAPS) {
            assertTrue(words(kind).contains("gone: only in 'Before'"), kind.name());
            assertTrue(words(kind).contains("new since 'Before'"), kind.name());
            assertTrue(words(kind).contains("Conversion: 40 \u2192 70 percent"), kind.name());
        }
        assertTrue(words(MapKind.EXPERIENCE).contains("feelings before"));
    }

    @Test
    void theJourneyItselfStaysAsItIs() {
        int nodes = SMALL.after().getStages().get(0).getNodes().size();
        SMALL.draw(MapKind.FLOWCHART, Theme.DARK);
        assertEquals(nodes, SMALL.after().getStages().get(0).getNodes().size());
        String plain = new MapRenderer(SMALL.after(), Theme.LIGHT, PictureSource.NONE).draw(MapKind.FLOWCHART)
                .toString();
        assertFalse(plain.contains("Asks somebody"));
    }

    private static List<Group> groups(Drawing drawing, String id) {
        return SceneWalk.all(drawing, Group.class).stream().map(placed -> placed.shape())
                .filter(group -> group.id().equals(id)).toList();
    }

    private static String words(MapKind kind) {
        return String.join(" ", Geometry.texts(SMALL.draw(kind, Theme.LIGHT)).stream().map(TextLine::text).toList())
                .replace('\u00A0', ' ');
    }
}
