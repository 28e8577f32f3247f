/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.Column;
import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.ExperienceMap.Cell;
import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.maps.ExperienceMap.Doing;
import dev.waymark.maps.ExperienceMap.Gauge;
import dev.waymark.maps.ExperienceMap.Idea;
import dev.waymark.maps.ExperienceMap.Place;
import dev.waymark.maps.ExperienceMap.Plan;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.maps.ExperienceMap.Row;
import dev.waymark.maps.ExperienceMap.RowKind;
import dev.waymark.maps.ExperienceMap.Saying;
import dev.waymark.maps.MapHead;
import dev.waymark.maps.StageBand;
import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.ChannelKind;
import dev.waymark.model.journey.InitiativeStatus;
import dev.waymark.model.journey.JourneyState;
import dev.waymark.render.grid.Geometry;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.LinearGradient;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

class ExperienceDrawingTest {

    private static final int COLUMNS = 4;

    private final List<Row> rows = new ArrayList<>();
    private final List<Curve> curves = new ArrayList<>();
    private final List<Gauge> gauges = new ArrayList<>();

    private Drawing draw() {
        MapHead head = new MapHead("j", "Journey", null, JourneyState.CURRENT, null, null, List.of(), List.of());
        List<StageBand> stages = List.of(new StageBand("s", "Stage", 0, COLUMNS));
        List<Column> columns = IntStream.range(0, COLUMNS).mapToObj(i -> new Column("c" + i, 0, false)).toList();
        ExperienceMap map = new ExperienceMap(head, stages, columns, rows, curves, List.of(), List.of(), gauges);
        Grid grid = Grid.of(new BlueprintMap(head, stages, columns, List.of(), List.of()), map);
        return ExperienceDrawing.of(map, grid, Theme.LIGHT, PictureSource.NONE);
    }

    private void feelings(String name, int... scores) {
        if (curves.isEmpty()) {
            rows.add(new Row(RowKind.FEELING, List.of()));
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] != Integer.MIN_VALUE) {
                points.add(new Point(name + i, i, scores[i], name.toLowerCase() + i, false, false, false, null));
            }
        }
        curves.add(new Curve(name, name, points));
    }

    @Test
    void measuredFeelingsStandBesideDeclaredOnesAndNothingCoversThem() {
        feelings("Kim", 2, -2, 1, -1);
        for (int column = 0; column < COLUMNS; column++) {
            gauges.add(new Gauge("j.s" + column, column, 0.44 - column * 0.6, -2, 1.9, 40));
        }
        Drawing drawing = draw();
        List<Group> measured = Geometry.groups(drawing, "measured-feeling");

        assertEquals(List.of("Measured feeling +0.4", "Measured feeling \u22120.2", "Measured feeling \u22120.8",
                "Measured feeling \u22121.4"), measured.stream().map(Group::title).toList());
        Geometry.assertReadable(drawing);
        assertTrue(legend(drawing).contains("measured feeling, with where the true one is likely to be"));
    }

    private static List<String> legend(Drawing drawing) {
        return Geometry.groups(drawing, "legend").stream()
                .flatMap(group -> Geometry.within(group, TextLine.class).stream()).map(TextLine::text).toList();
    }

    private static List<String> labels(Drawing drawing) {
        return Geometry.groups(drawing, "feeling").stream().map(Geometry::text).toList();
    }

    @Test
    void onlyRowsOfTheMapAreDrawn() {
        rows.add(new Row(RowKind.DOING, List.of(new Cell(0, 1, List.of(
                new Doing("d", "Pays", null, false, false, false))))));
        List<String> texts = Geometry.texts(draw()).stream().map(TextLine::text).toList();
        assertTrue(texts.contains("DOING"));
        assertTrue(texts.stream().noneMatch(List.of("FEELING", "GOAL", "LEGEND", "KPIS", "neutral")::contains));
    }

    @Test
    void thoughtsStandInQuotes() {
        rows.add(new Row(RowKind.THINKING, List.of(new Cell(0, 1, List.of(
                new Saying("t", "Mine look old", null, null))))));
        assertEquals("“Mine look old”", Geometry.text(Geometry.groups(draw(), "statement").get(0)));
    }

    @Test
    void oneCurveIsColouredByHeight() {
        feelings("Maya", 1, -1, 2);
        PathShape curve = Geometry.within(Geometry.groups(draw(), "emotion-curve").get(0), PathShape.class).get(0);
        LinearGradient gradient = (LinearGradient) curve.stroke().paint();
        assertEquals(Theme.LIGHT.colour(Role.POSITIVE), gradient.stops().get(0).colour());
        assertEquals(Theme.LIGHT.colour(Role.NEGATIVE), gradient.stops().get(3).colour());
        assertTrue(gradient.y1() < gradient.y2());
        assertEquals(List.of("maya0", "maya1", "maya2"), labels(draw()));
    }

    @Test
    void onePointIsJustAFace() {
        feelings("Maya", 1);
        assertEquals(List.of(), Geometry.groups(draw(), "emotion-curve"));
        assertEquals(1, Geometry.groups(draw(), "feeling").size());
    }

    @Test
    void curveSpansAGap() {
        feelings("Maya", 1, Integer.MIN_VALUE, -1);
        PathShape curve = Geometry.within(Geometry.groups(draw(), "emotion-curve").get(0), PathShape.class).get(0);
        assertEquals(2, curve.path().segments().size());
    }

    @Test
    void curvePassesAnExitWhoseFaceIsJoinedByAStub() {
        rows.add(new Row(RowKind.FEELING, List.of()));
        curves.add(new Curve(null, "", List.of(new Point("a", 0, 1, "keen", false, false, false, null),
                new Point("b", 1, -2, "let down", false, false, true, null),
                new Point("c", 2, 1, "glad", false, false, false, null))));
        Drawing drawing = draw();
        PathShape curve = Geometry.within(Geometry.groups(drawing, "emotion-curve").get(0), PathShape.class).get(0);
        List<Circle> faces = Geometry.groups(drawing, "feeling").stream().map(Geometry::outline).toList();
        assertEquals(List.of(faces.get(0).x(), faces.get(2).x()), List.of(curve.path().points().get(0).x(),
                curve.path().points().get(curve.path().points().size() - 1).x()));
        assertTrue(curve.path().points().stream().allMatch(point -> point.y() == faces.get(0).y()));
        assertTrue(drawing.shapes().stream().filter(PathShape.class::isInstance).map(PathShape.class::cast).anyMatch(
                stub -> stub.path().points().equals(List.of(new Path.Point(faces.get(0).x(), faces.get(0).y()),
                        new Path.Point(faces.get(1).x(), faces.get(1).y())))));
        assertEquals(List.of("feeling on leaving"), legend(drawing));
    }

    @Test
    void curveIsThinWhereTwoColumnsTellNothing() {
        feelings("Maya", 1, Integer.MIN_VALUE, Integer.MIN_VALUE, -1);
        PathShape curve = Geometry.within(Geometry.groups(draw(), "emotion-curve").get(0), PathShape.class).get(0);
        assertEquals(1, curve.stroke().width());
    }

    @Test
    void severalCurvesAreToldApartWithoutColour() {
        feelings("Maya", 1, 0, -1);
        feelings("Tom", -2, -1, 1);
        Drawing drawing = draw();
        List<PathShape> lines = Geometry.groups(drawing, "emotion-curve").stream()
                .map(group -> Geometry.within(group, PathShape.class).get(0)).toList();
        assertTrue(!lines.get(0).stroke().dash().equals(lines.get(1).stroke().dash()));
        assertEquals(List.of("MAYA maya0", "TOM tom0", "M maya1", "T tom1", "TOM tom2", "MAYA maya2"),
                labels(drawing));
        assertEquals(List.of("Maya (M)", "Tom (T)"), legend(drawing));
    }

    @Test
    void coincidingFacesStandSideBySide() {
        feelings("Maya", 1, 1);
        feelings("Tom", 1, -1);
        List<Circle> faces = Geometry.groups(draw(), "feeling").stream().map(Geometry::outline).toList();
        assertEquals(faces.get(0).y(), faces.get(1).y());
        assertTrue(faces.get(1).x() - faces.get(0).x() > 22);
        assertEquals(faces.get(2).x(), faces.get(3).x());
    }

    @Test
    void momentOfTruthIsMarkedOnceBesideTheFace() {
        rows.add(new Row(RowKind.DOING, List.of(
                new Cell(0, 1, List.of(new Doing("d0", "Pays", null, true, false, false))),
                new Cell(1, 1, List.of(new Doing("d1", "Waits", null, true, true, false))))));
        rows.add(new Row(RowKind.FEELING, List.of()));
        curves.add(new Curve(null, "", List.of(new Point("f", 0, -2, "annoyed", true, false, false, null))));
        Drawing drawing = draw();
        assertEquals(0, marks(Geometry.groups(drawing, "moment").get(0)));
        assertEquals(2, marks(Geometry.groups(drawing, "moment").get(1)), "no face, so it is marked here");
        assertEquals(1, marks(Geometry.groups(drawing, "feeling").get(0)));
        assertEquals(List.of("moment of truth", "wow moment"), legend(drawing));
    }

    private static long marks(Group group) {
        return Geometry.within(group, PathShape.class).stream().filter(shape -> List.of(
                Theme.LIGHT.colour(Role.MOMENT_OF_TRUTH), Theme.LIGHT.colour(Role.WOW)).contains(shape.fill())).count();
    }

    @Test
    void legendExplainsWhatIsUsedAndNothingElse() {
        rows.add(new Row(RowKind.GOAL, List.of(new Cell(0, 2, List.of(
                new Saying("g", "Run", null, Certainty.MEASURED))))));
        rows.add(new Row(RowKind.TOUCHPOINT, List.of(new Cell(0, 1, List.of(
                new Place("a", "Shop", "Store", ChannelKind.PHYSICAL), new Place("b", "Rumour", null, null))))));
        assertEquals(List.of("measured", "physical"), legend(draw()));
    }

    @Test
    void opportunityTellsWhatItIsWorth() {
        rows.add(new Row(RowKind.OPPORTUNITY, List.of(new Cell(0, 1, List.of(
                new Idea("i", "Fit guide", 5, 3, List.of("Size chart is missing"),
                        List.of(new Plan("Return without a call", InitiativeStatus.PLANNED, LocalDate.of(2027, 4, 30))),
                        Certainty.ASSUMED))))));
        Group idea = Geometry.groups(draw(), "opportunity").get(0);
        assertEquals("Opportunity, impact 5 of 5, effort 3 of 5, solves: Size chart is missing, "
                + "planned: Return without a call, April 2027, assumed", idea.description());
        assertTrue(Geometry.text(idea).contains("planned: Return without a call, April 2027"), Geometry.text(idea));
        assertTrue(Geometry.text(idea).contains("impact\u00A05"));
    }

    @Test
    void feelingIsToldInWords() {
        rows.add(new Row(RowKind.FEELING, List.of()));
        curves.add(new Curve(null, "", List.of(new Point("f", 0, -2, "annoyed", true, false, false,
                Certainty.OBSERVED))));
        Group feeling = Geometry.groups(draw(), "feeling").get(0);
        assertEquals("annoyed", feeling.title());
        assertEquals("Feeling, score −2, observed, moment of truth", feeling.description());
    }

    @Test
    void aJourneyWithoutStagesIsAPageWithItsHead() {
        MapHead head = new MapHead("j", "Journey", null, JourneyState.CURRENT, null, null, List.of(), List.of());
        BlueprintMap blueprint = new BlueprintMap(head, List.of(), List.of(), List.of(), List.of());
        ExperienceMap map = new ExperienceMap(head, List.of(), List.of(), List.of(), List.of(), List.of());
        Drawing drawing = ExperienceDrawing.of(map, Grid.of(blueprint, map), Theme.LIGHT, PictureSource.NONE);
        assertEquals(List.of("Journey", "Experience map · current state"),
                Geometry.texts(drawing).stream().map(TextLine::text).toList());
    }
}
