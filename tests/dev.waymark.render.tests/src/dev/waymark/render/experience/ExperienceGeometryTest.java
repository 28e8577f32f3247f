/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.maps.ExperienceMap.Item;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.render.grid.Geometry;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.grid.TwoMaps;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.theme.Theme;

/** What holds on every experience map: the examples and generated ones. */
class ExperienceGeometryTest {

    private static Drawing draw(TwoMaps maps) {
        return ExperienceDrawing.of(maps.experience(), maps.grid(), Theme.LIGHT, PictureSource.NONE);
    }

    /** The curves, each with its thick and thin stretches joined. */
    private static List<Path> curves(Drawing drawing) {
        return Geometry.groups(drawing, "emotion-curve").stream().map(group -> {
            List<Path.Segment> segments = new ArrayList<>();
            for (PathShape stretch : Geometry.within(group, PathShape.class)) {
                List<Path.Segment> next = stretch.path().segments();
                segments.addAll(segments.isEmpty() ? next : next.subList(1, next.size()));
            }
            return new Path(segments);
        }).toList();
    }

    private static List<Point> stays(Curve curve) {
        return curve.points().stream().filter(point -> !point.exit()).toList();
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void nothingOverlapsAndAllIsOnThePage(TwoMaps maps) {
        Geometry.assertReadable(draw(maps));
        Geometry.assertReadable(ExperienceDrawing.of(maps.experience(), maps.grid(), Theme.DARK, PictureSource.NONE));
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void itemsStayWithinTheirCells(TwoMaps maps) {
        Drawing drawing = draw(maps);
        Map<String, Group> drawn = new HashMap<>();
        drawing.shapes().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .forEach(group -> drawn.put(group.id(), group));
        Grid grid = maps.grid();
        maps.experience().rows().forEach(row -> row.cells().forEach(cell -> {
            double below = 0;
            for (Item item : cell.items()) {
                Bounds bounds = drawn.get(item.id()).bounds();
                assertTrue(bounds.x() >= grid.left(cell.firstColumn())
                        && bounds.right() <= grid.right(cell.firstColumn() + cell.columns() - 1), item.toString());
                assertTrue(bounds.y() > below, item.toString());
                below = bounds.bottom();
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void opportunitiesStayWithinTheirBoxes(TwoMaps maps) {
        for (Group idea : Geometry.groups(draw(maps), "opportunity")) {
            Bounds box = Geometry.within(idea, Box.class).get(0).bounds();
            assertTrue(Geometry.within(idea, TextLine.class).stream().allMatch(
                    text -> box.contains(text.bounds(), 0)), idea.title());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void curvesGoThroughTheirFacesAndStayBetweenThem(TwoMaps maps) {
        Drawing drawing = draw(maps);
        List<Curve> expected = maps.experience().curves().stream().filter(c -> stays(c).size() > 1).toList();
        List<Path> curves = curves(drawing);
        assertEquals(expected.size(), curves.size());
        for (int i = 0; i < curves.size(); i++) {
            Path path = curves.get(i);
            assertEquals(stays(expected.get(i)).size(), path.segments().size());
            Path.Point from = path.points().get(0);
            for (Path.Segment segment : path.segments().subList(1, path.segments().size())) {
                Path.Point start = from;
                Path.Point end = ((Path.CubicTo) segment).to();
                List<Path.Point> places = Geometry.along(new Path(List.of(new Path.MoveTo(start), segment)));
                assertTrue(places.stream().allMatch(place -> place.y() >= Math.min(start.y(), end.y()) - 0.01
                        && place.y() <= Math.max(start.y(), end.y()) + 0.01), "curve " + i);
                from = end;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void heightOfAFaceFollowsItsScore(TwoMaps maps) {
        Map<Double, Set<Double>> heights = new HashMap<>();
        List<Point> points = points(maps);
        List<Circle> faces = faces(draw(maps));
        assertEquals(points.size(), faces.size());
        for (int i = 0; i < points.size(); i++) {
            heights.computeIfAbsent(points.get(i).score(), s -> new HashSet<>()).add(faces.get(i).y());
            int column = points.get(i).column();
            assertTrue(faces.get(i).x() > maps.grid().left(column) && faces.get(i).x() < maps.grid().right(column));
        }
        heights.values().forEach(same -> assertEquals(1, same.size()));
        List<Double> fromTop = heights.entrySet().stream().sorted((a, b) -> Double.compare(b.getKey(), a.getKey()))
                .map(entry -> entry.getValue().iterator().next()).toList();
        assertEquals(fromTop.stream().sorted().toList(), fromTop);
    }

    /** The points as they are drawn: column by column, the higher ones first, then those of the first curves. */
    private static List<Point> points(TwoMaps maps) {
        List<Curve> curves = maps.experience().curves();
        record Drawn(int curve, Point point) {
        }
        List<Drawn> points = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            for (Point point : curves.get(i).points()) {
                points.add(new Drawn(i, point));
            }
        }
        return points.stream().sorted((a, b) -> a.point().column() != b.point().column()
                ? a.point().column() - b.point().column()
                : a.point().score() != b.point().score() ? Double.compare(b.point().score(), a.point().score())
                : a.curve() - b.curve()).map(Drawn::point).toList();
    }

    private static List<Circle> faces(Drawing drawing) {
        return Geometry.groups(drawing, "feeling").stream().map(Geometry::outline).toList();
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void facesDoNotCoverEachOther(TwoMaps maps) {
        List<Circle> faces = faces(draw(maps));
        for (int i = 0; i < faces.size(); i++) {
            for (int j = i + 1; j < Math.min(faces.size(), i + 10); j++) {
                assertTrue(Math.hypot(faces.get(i).x() - faces.get(j).x(), faces.get(i).y() - faces.get(j).y()) > 22,
                        faces.get(i) + " " + faces.get(j));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void wordsStandOnNoCurveAndNoFace(TwoMaps maps) {
        Drawing drawing = draw(maps);
        List<Path.Point> places = curves(drawing).stream().flatMap(path -> Geometry.along(path).stream()).toList();
        List<Circle> faces = faces(drawing);
        for (Group feeling : Geometry.groups(drawing, "feeling")) {
            for (TextLine word : Geometry.within(feeling, TextLine.class)) {
                Bounds ink = Geometry.ink(word);
                assertTrue(places.stream().noneMatch(place -> contains(ink, place)), word.text() + " is on a curve");
                assertTrue(faces.stream().noneMatch(face -> face.bounds().overlaps(ink)), word.text() + " on a face");
            }
        }
    }

    private static boolean contains(Bounds bounds, Path.Point point) {
        return point.x() > bounds.x() && point.x() < bounds.right() && point.y() > bounds.y()
                && point.y() < bounds.bottom();
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void wordsOfOneCurveStandAbovePositiveAndBelowNegativeFaces(TwoMaps maps) {
        if (maps.experience().curves().size() > 1) {
            return;
        }
        List<Point> points = points(maps);
        List<Group> feelings = Geometry.groups(draw(maps), "feeling");
        for (int i = 0; i < points.size(); i++) {
            double face = Geometry.outline(feelings.get(i)).y();
            boolean above = points.get(i).score() >= 0;
            assertTrue(Geometry.within(feelings.get(i), TextLine.class).stream().allMatch(
                    word -> above ? word.baseline() < face : word.baseline() > face), points.get(i).toString());
        }
    }

    /** A word is nearest to its own face, or a line leads there. */
    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void wordsOfSeveralCurvesStandAtTheirFaces(TwoMaps maps) {
        if (maps.experience().curves().size() < 2) {
            return;
        }
        Drawing drawing = draw(maps);
        List<Circle> faces = faces(drawing);
        List<Group> feelings = Geometry.groups(drawing, "feeling");
        for (int i = 0; i < feelings.size(); i++) {
            Bounds word = word(feelings.get(i));
            boolean led = feelings.get(i).children().get(0) instanceof PathShape;
            double own = distance(faces.get(i), word);
            assertTrue(led || own <= Geometry.outline(feelings.get(i)).radius() + 8, feelings.get(i).title());
            assertTrue(led || faces.stream().allMatch(face -> distance(face, word) >= own), feelings.get(i).title());
        }
    }

    /** The word with the mark of how well it is known. */
    private static Bounds word(Group feeling) {
        Stream<Bounds> marks = Geometry.within(feeling, Circle.class).stream()
                .filter(circle -> circle.radius() == (Signs.CERTAINTY_SIZE - 1) / 2).map(Circle::bounds);
        return Stream.concat(marks, Geometry.within(feeling, TextLine.class).stream().map(TextLine::bounds))
                .reduce(Bounds.EMPTY, Bounds::union);
    }

    private static double distance(Circle face, Bounds word) {
        double x = Math.max(word.x(), Math.min(word.right(), face.x()));
        double y = Math.max(word.y(), Math.min(word.bottom(), face.y()));
        return Math.hypot(x - face.x(), y - face.y());
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void everyItemIsAnElement(TwoMaps maps) {
        Set<String> ids = Geometry.groups(draw(maps), "").stream().map(Group::id).collect(Collectors.toSet());
        Drawing drawing = draw(maps);
        List.of("statement", "moment", "touchpoint", "pain-point", "opportunity", "metric").forEach(
                role -> Geometry.groups(drawing, role).forEach(group -> ids.add(group.id())));
        maps.experience().rows().forEach(row -> row.cells().forEach(cell -> cell.items().forEach(
                item -> assertTrue(ids.contains(item.id()), item.toString()))));
    }
}
