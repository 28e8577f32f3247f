/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.Cell;
import dev.waymark.maps.BlueprintMap.Connection;
import dev.waymark.maps.BlueprintMap.Lane;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.maps.Column;
import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.MapHead;
import dev.waymark.maps.Pain;
import dev.waymark.maps.StageBand;
import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.JourneyState;
import dev.waymark.model.journey.PainStatus;
import dev.waymark.render.grid.Geometry;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

class BlueprintDrawingTest {

    private static final Pain SLOW = new Pain("slow", "Slow shipping", 3, 30.0, PainStatus.OPEN, null,
            Certainty.OBSERVED);
    private static final Pain DEAR = new Pain("dear", "Hidden fee", 5, null, PainStatus.SOLVED, null,
            Certainty.ASSUMED);

    private final List<Cell> customer = new ArrayList<>();
    private final List<Cell> frontstage = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();

    private static Card card(String id, Pain... pains) {
        return new Card(id, null, "Does " + id, List.of(), null, null, List.of(), List.of(), List.of(pains), false,
                false, false);
    }

    private Drawing draw() {
        MapHead head = new MapHead("j", "Journey", null, JourneyState.CURRENT, null, null, List.of(), List.of());
        List<Column> columns = List.of(new Column("c0", 0, false), new Column("c1", 0, false),
                new Column("c2", 0, false));
        List<StageBand> stages = List.of(new StageBand("s", "Stage", 0, 3));
        List<Lane> lanes = Stream.of(LaneKind.values()).map(kind -> new Lane(kind, switch (kind) {
            case CUSTOMER_ACTIONS -> customer;
            case FRONTSTAGE -> frontstage;
            default -> List.of();
        })).toList();
        BlueprintMap map = new BlueprintMap(head, stages, columns, lanes, connections);
        Grid grid = Grid.of(map, new ExperienceMap(head, stages, columns, List.of(), List.of(), List.of()));
        return BlueprintDrawing.of(map, grid, Theme.LIGHT);
    }

    private static List<String> legend(Drawing drawing) {
        return Geometry.groups(drawing, "legend").stream().flatMap(group -> Geometry.within(group, TextLine.class)
                .stream()).map(TextLine::text).toList();
    }

    private static Group element(Drawing drawing, String id) {
        return drawing.shapes().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void lanesAndLinesStandInTheirOrderEvenWithoutCards() {
        List<String> labels = List.of("PHYSICAL EVIDENCE", "CUSTOMER ACTIONS", "Line of interaction", "FRONTSTAGE",
                "Line of visibility", "BACKSTAGE", "Line of internal interaction", "SUPPORT PROCESSES");
        assertEquals(labels, Geometry.texts(draw()).stream().map(TextLine::text).filter(labels::contains).toList());
        List<Double> heights = Geometry.texts(draw()).stream().filter(text -> labels.contains(text.text()))
                .map(TextLine::baseline).toList();
        assertEquals(heights.stream().sorted().toList(), heights);
    }

    @Test
    void withoutSignsThereIsNoLegend() {
        customer.add(new Cell(0, List.of(card("a"))));
        assertEquals(List.of(), legend(draw()));
    }

    @Test
    void legendExplainsWhatIsUsedAndNothingElse() {
        customer.add(new Cell(0, List.of(card("a", SLOW))));
        assertEquals(List.of("pain point, with its number in the list", "severity of 5", "no mark: observed"),
                legend(draw()));
        customer.add(new Cell(1, List.of(new Card("b", null, "Pays", List.of(), null, null, List.of(), List.of(),
                List.of(), true, true, false))));
        connections.add(new Connection("x", "a", "b", true));
        assertEquals(List.of("moment of truth", "wow moment", "pain point, with its number in the list",
                "severity of 5", "no mark: observed", "both ways"), legend(draw()));
    }

    @Test
    void painPointThatOccursTwiceHasOneNumber() {
        customer.add(new Cell(0, List.of(card("a", SLOW, DEAR))));
        customer.add(new Cell(1, List.of(card("b", SLOW))));
        Drawing drawing = draw();
        assertEquals(List.of("1", "2", "1"), Geometry.groups(drawing, "pain-flag").stream().map(Geometry::text)
                .toList());
        assertEquals(List.of("slow", "dear"), Geometry.groups(drawing, "pain-point").stream().map(Group::id).toList());
    }

    @Test
    void painPointIsToldInWords() {
        customer.add(new Cell(0, List.of(card("a", SLOW, DEAR))));
        List<Group> pains = Geometry.groups(draw(), "pain-point");
        assertEquals("Pain point, severity 3 of 5, met by 30\u00A0%, observed", pains.get(0).description());
        assertEquals("Pain point, severity 5 of 5, solved", pains.get(1).description());
        assertEquals("Slow shipping", pains.get(0).title());
    }

    @Test
    void flagsThatFindNoRoomOnTheEdgeStandInsideTheCard() {
        customer.add(new Cell(0, List.of(card("a", Stream.iterate(1, i -> i + 1).limit(12).map(i -> new Pain("p" + i,
                "Pain " + i, 1, null, PainStatus.OPEN, null, null)).toArray(Pain[]::new)))));
        Drawing drawing = draw();
        Bounds card = Geometry.within(element(drawing, "a"), Box.class).get(0).bounds();
        List<Bounds> flags = Geometry.groups(drawing, "pain-flag").stream().map(Group::bounds).toList();
        assertEquals(12, flags.size());
        assertTrue(flags.stream().allMatch(card.inset(-9)::overlaps));
        assertTrue(flags.stream().filter(flag -> !card.contains(flag, 0)).count() >= 2);
        assertTrue(flags.stream().filter(flag -> card.contains(flag, 0)).count() >= 2);
    }

    @Test
    void arrowToTheNeighbourIsStraight() {
        customer.add(new Cell(0, List.of(card("a"))));
        customer.add(new Cell(1, List.of(card("b"))));
        connections.add(new Connection("x", "a", "b", false));
        List<Bounds> stretches = Geometry.stretches(element(draw(), "x"));
        assertEquals(1, stretches.size());
        assertEquals(0, stretches.get(0).height());
    }

    @Test
    void mutualArrowHasTwoHeads() {
        customer.add(new Cell(0, List.of(card("a"))));
        frontstage.add(new Cell(0, List.of(card("b"))));
        connections.add(new Connection("one", "a", "b", false));
        connections.add(new Connection("both", "a", "b", true));
        Drawing drawing = draw();
        assertEquals(2, Geometry.within(element(drawing, "one"), PathShape.class).size());
        assertEquals(3, Geometry.within(element(drawing, "both"), PathShape.class).size());
        assertNotEquals(Geometry.stretches(element(drawing, "one")).get(0).x(),
                Geometry.stretches(element(drawing, "both")).get(0).x());
    }

    @Test
    void arrowPastAStackedCardRunsBesideIt() {
        customer.add(new Cell(0, List.of(card("a"))));
        frontstage.add(new Cell(0, List.of(card("b"), card("c"))));
        connections.add(new Connection("x", "a", "c", false));
        Drawing drawing = draw();
        Bounds passed = Geometry.within(element(drawing, "b"), Box.class).get(0).bounds();
        Bounds arrow = element(drawing, "x").bounds();
        assertTrue(Geometry.stretches(element(drawing, "x")).stream().noneMatch(passed::overlaps));
        assertTrue(arrow.right() > passed.right() + 8);
    }

    @Test
    void arrowBackOverSeveralColumnsRunsBelowTheCards() {
        customer.add(new Cell(0, List.of(card("a"))));
        customer.add(new Cell(1, List.of(card("b"))));
        customer.add(new Cell(2, List.of(card("c"))));
        connections.add(new Connection("x", "c", "a", false));
        Drawing drawing = draw();
        Bounds between = Geometry.within(element(drawing, "b"), Box.class).get(0).bounds();
        assertTrue(element(drawing, "x").bounds().bottom() > between.bottom());
        assertTrue(Geometry.stretches(element(drawing, "x")).stream().noneMatch(between::overlaps));
    }

    @Test
    void arrowOverAnExitRunsAboveTheCards() {
        customer.add(new Cell(0, List.of(card("a"))));
        customer.add(new Cell(1, List.of(exit("b"))));
        customer.add(new Cell(2, List.of(card("c"))));
        connections.add(new Connection("x", "a", "c", false));
        Drawing drawing = draw();
        Bounds between = Geometry.within(element(drawing, "b"), Box.class).get(0).bounds();
        assertTrue(element(drawing, "x").bounds().y() < between.y());
        assertTrue(element(drawing, "x").bounds().bottom() < between.bottom());
    }

    @Test
    void cardsOfALaneHaveOneHeight() {
        frontstage.add(new Cell(0, List.of(card("a"))));
        frontstage.add(new Cell(1, List.of(telling("b", "Shows the way and the price of every line"))));
        Drawing drawing = draw();
        assertEquals(height(drawing, "b"), height(drawing, "a"));
    }

    @Test
    void whereOneCardOfALaneSaysMuchMoreEachIsAsHighAsItNeeds() {
        frontstage.add(new Cell(0, List.of(card("a"))));
        frontstage.add(new Cell(1, List.of(telling("b", "Shows the way and the price of every line"))));
        frontstage.add(new Cell(2, List.of(telling("c", "Explains the rules of the fare, ".repeat(6)))));
        Drawing drawing = draw();
        assertTrue(height(drawing, "a") < height(drawing, "b"));
        assertTrue(height(drawing, "b") < height(drawing, "c"));
    }

    private static Card telling(String id, String text) {
        return new Card(id, null, text, List.of(), null, null, List.of(), List.of(), List.of(), false, false, false);
    }

    private static double height(Drawing drawing, String card) {
        return Geometry.within(element(drawing, card), Box.class).get(0).bounds().height();
    }

    @Test
    void arrowOverAnEmptyColumnIsStraight() {
        customer.add(new Cell(0, List.of(card("a"))));
        customer.add(new Cell(2, List.of(card("c"))));
        connections.add(new Connection("x", "a", "c", false));
        assertEquals(1, Geometry.stretches(element(draw(), "x")).size());
    }

    @Test
    void exitHasABarAtItsLeft() {
        customer.add(new Cell(0, List.of(card("a"))));
        customer.add(new Cell(1, List.of(exit("b"))));
        Drawing drawing = draw();
        List<Box> boxes = Geometry.within(element(drawing, "b"), Box.class);
        assertEquals(Theme.LIGHT.colour(Role.NEGATIVE), boxes.get(1).fill());
        assertEquals(boxes.get(0).bounds().x(), boxes.get(1).bounds().x());
        assertEquals(boxes.get(0).bounds().height(), boxes.get(1).bounds().height());
        assertEquals(1, Geometry.within(element(drawing, "a"), Box.class).size());
        assertEquals(List.of("leaves the journey"), legend(drawing));
    }

    private static Card exit(String id) {
        return new Card(id, null, "Leaves", List.of(), null, null, List.of(), List.of(), List.of(), false, false,
                true);
    }

    @Test
    void arrowToAnUnknownCardIsLeftOut() {
        customer.add(new Cell(0, List.of(card("a"))));
        connections.add(new Connection("x", "a", "nowhere", false));
        connections.add(new Connection("y", "a", "a", false));
        assertEquals(List.of(), Geometry.groups(draw(), "connection"));
    }
}
