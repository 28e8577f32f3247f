/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.Cell;
import dev.waymark.maps.BlueprintMap.Connection;
import dev.waymark.maps.BlueprintMap.Lane;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.render.grid.Geometry;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.TwoMaps;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.theme.Theme;

/** What holds on every blueprint: the examples and generated ones. */
class BlueprintGeometryTest {

    private static final List<String> LANES = List.of("physical-evidence", "customer-actions", "frontstage",
            "backstage", "support");

    private static Drawing draw(TwoMaps maps) {
        return BlueprintDrawing.of(maps.blueprint(), maps.grid(), Theme.LIGHT);
    }

    private static Map<String, Bounds> cards(Drawing drawing) {
        Map<String, Bounds> cards = new HashMap<>();
        for (String lane : LANES) {
            Geometry.groups(drawing, lane).forEach(group -> cards.put(group.id(), box(group)));
        }
        return cards;
    }

    private static Bounds box(Group card) {
        return Geometry.within(card, Box.class).get(0).bounds();
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void nothingOverlapsAndAllIsOnThePage(TwoMaps maps) {
        Geometry.assertReadable(draw(maps));
        Geometry.assertReadable(BlueprintDrawing.of(maps.blueprint(), maps.grid(), Theme.DARK));
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void textsStayWithinTheirCards(TwoMaps maps) {
        Drawing drawing = draw(maps);
        for (String lane : LANES) {
            for (Group card : Geometry.groups(drawing, lane)) {
                List<TextLine> outside = Geometry.within(card, TextLine.class).stream()
                        .filter(text -> !isNumber(text) && !box(card).inset(8).contains(text.bounds(), 0)).toList();
                assertEquals(List.of(), outside);
            }
        }
    }

    /** The numbers of pain points stand on the edge of a card. */
    private static boolean isNumber(TextLine text) {
        return text.text().matches("\\d+");
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void cardsStandInTheMiddleOfTheirColumnsAndNeverOnEachOther(TwoMaps maps) {
        Map<String, Bounds> cards = cards(draw(maps));
        Grid grid = maps.grid();
        double above = 0;
        for (Lane lane : maps.blueprint().lanes()) {
            double below = above;
            Map<Integer, Bounds> rows = new HashMap<>();
            for (Cell cell : lane.cells()) {
                for (int row = 0; row < cell.cards().size(); row++) {
                    Bounds card = cards.get(cell.cards().get(row).id());
                    assertEquals(grid.middle(cell.column()), card.centreX(), 0.01);
                    assertTrue(card.y() > above, lane.kind() + " reaches into the lane above");
                    Bounds first = rows.putIfAbsent(row, card);
                    assertTrue(first == null || first.y() == card.y());
                    assertTrue(first == null || lane.kind() != LaneKind.CUSTOMER_ACTIONS
                            || first.height() == card.height());
                    below = Math.max(below, card.bottom());
                }
            }
            above = below;
            assertEquals(rows.size(), rows.values().stream().map(Bounds::y).distinct().count());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void arrowsCrossNoCardAndNoText(TwoMaps maps) {
        Drawing drawing = draw(maps);
        List<TextLine> texts = Geometry.texts(drawing);
        Map<String, Bounds> cards = cards(drawing);
        for (Group arrow : Geometry.groups(drawing, "connection")) {
            Bounds around = arrow.bounds().inset(-1);
            List<Bounds> near = cards.values().stream().filter(around::overlaps).toList();
            List<Bounds> words = texts.stream().map(TextLine::bounds).filter(around::overlaps).toList();
            for (Bounds stretch : Geometry.stretches(arrow)) {
                Bounds line = stretch.inset(-0.5);
                assertTrue(near.stream().noneMatch(card -> card.inset(1).overlaps(line)), arrow.title());
                assertTrue(words.stream().noneMatch(line::overlaps), arrow.title());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void arrowsPassBesideTheDiscsOnCards(TwoMaps maps) {
        Drawing drawing = draw(maps);
        List<Circle> discs = LANES.stream().flatMap(lane -> Geometry.groups(drawing, lane).stream())
                .flatMap(card -> Geometry.within(card, Circle.class).stream()).toList();
        for (Group arrow : Geometry.groups(drawing, "connection")) {
            for (Bounds stretch : Geometry.stretches(arrow)) {
                assertTrue(discs.stream().noneMatch(disc -> disc.bounds().overlaps(stretch.inset(-0.6))),
                        arrow.title());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void arrowsOnwardAlongTheCustomerActionsStayAtOrAboveTheMiddleOfTheCards(TwoMaps maps) {
        Drawing drawing = draw(maps);
        Map<String, Bounds> cards = cards(drawing);
        List<String> customer = Geometry.groups(drawing, "customer-actions").stream().map(Group::id).toList();
        Map<String, Group> arrows = new HashMap<>();
        Geometry.groups(drawing, "connection").forEach(arrow -> arrows.put(arrow.id(), arrow));
        for (Connection connection : maps.blueprint().connections()) {
            int from = customer.indexOf(connection.from());
            int to = customer.indexOf(connection.to());
            if (from >= 0 && to > from) {
                double middle = cards.get(connection.from()).centreY();
                assertTrue(Geometry.stretches(arrows.get(connection.id())).stream().allMatch(
                        stretch -> stretch.bottom() <= middle), connection.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void noTwoArrowsLieOnEachOtherUnlessTheyLeaveOneCard(TwoMaps maps) {
        Map<String, String> sources = new HashMap<>();
        maps.blueprint().connections().forEach(connection -> sources.put(connection.id(), connection.from()));
        List<Bounds> stretches = new ArrayList<>();
        List<Group> owners = new ArrayList<>();
        List<Group> arrows = Geometry.groups(draw(maps), "connection");
        for (int i = 0; i < arrows.size(); i++) {
            for (Bounds stretch : Geometry.stretches(arrows.get(i))) {
                stretches.add(stretch);
                owners.add(arrows.get(i));
            }
        }
        for (int i = 0; i < stretches.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean branches = sources.get(owners.get(i).id()).equals(sources.get(owners.get(j).id()));
                assertTrue(branches || !lieOnEachOther(stretches.get(i), stretches.get(j)),
                        owners.get(i).title() + " and " + owners.get(j).title());
            }
        }
    }

    /** Whether two stretches that run the same way share more than a point; crossing is fine. */
    private static boolean lieOnEachOther(Bounds one, Bounds other) {
        boolean bothUpright = one.width() == 0 && other.width() == 0;
        boolean bothLevel = one.height() == 0 && other.height() == 0;
        return (bothUpright || bothLevel) && one.inset(-0.5).overlaps(other.inset(-0.5))
                && Math.max(Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()),
                        Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y())) > 1;
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void everyArrowRunsFromItsCardToItsCard(TwoMaps maps) {
        Drawing drawing = draw(maps);
        Map<String, Bounds> cards = cards(drawing);
        Map<String, Group> arrows = new HashMap<>();
        Geometry.groups(drawing, "connection").forEach(arrow -> arrows.put(arrow.id(), arrow));
        for (Connection connection : maps.blueprint().connections()) {
            if (!connection.from().equals(connection.to())) {
                Bounds arrow = arrows.get(connection.id()).bounds();
                assertTrue(arrow.overlaps(cards.get(connection.from()).inset(-2)), connection.toString());
                assertTrue(arrow.overlaps(cards.get(connection.to()).inset(-2)), connection.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void everyElementIsDrawnOnce(TwoMaps maps) {
        Drawing drawing = draw(maps);
        Set<String> ids = new HashSet<>();
        maps.blueprint().lanes().forEach(lane -> lane.cells().forEach(cell -> cell.cards().forEach(card -> {
            ids.add(card.id());
            card.pains().forEach(pain -> ids.add(pain.id()));
        })));
        List<String> drawn = new ArrayList<>(cards(drawing).keySet());
        Geometry.groups(drawing, "pain-point").forEach(pain -> drawn.add(pain.id()));
        assertEquals(ids, new HashSet<>(drawn));
        assertEquals(ids.size(), drawn.size());
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void flagsCarryTheNumbersOfTheList(TwoMaps maps) {
        Drawing drawing = draw(maps);
        Map<String, String> numbers = new HashMap<>();
        Geometry.groups(drawing, "pain-point").forEach(
                pain -> numbers.put(pain.title(), Geometry.within(pain, TextLine.class).get(0).text()));
        List<Card> cards = maps.blueprint().lanes().stream().flatMap(lane -> lane.cells().stream())
                .flatMap(cell -> cell.cards().stream()).toList();
        for (Group flag : Geometry.groups(drawing, "pain-flag")) {
            assertTrue(numbers.containsKey(flag.title()), flag.title());
        }
        long flags = cards.stream().mapToLong(card -> card.pains().size()).sum();
        assertEquals(flags, Geometry.groups(drawing, "pain-flag").size());
    }
}
