/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.SceneWalk;
import dev.waymark.render.scene.SceneWalk.Placed;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.TextLine;

/** What tests measure on drawings. */
public final class Geometry {

    private static final double TOLERANCE = 0.01;

    private Geometry() {
    }

    /** No two texts overlap, and everything is on the page. */
    public static void assertReadable(Drawing drawing) {
        assertEquals(List.of(), overlappingTexts(drawing), "texts that overlap");
        assertEquals(List.of(), SceneWalk.all(drawing, Shape.class).stream().map(Placed::shape)
                .filter(shape -> !shape.bounds().equals(Bounds.EMPTY))
                .filter(shape -> !drawing.page().contains(shape.bounds(), TOLERANCE)).toList(), "shapes off the page");
    }

    private static List<String> overlappingTexts(Drawing drawing) {
        List<TextLine> lines = texts(drawing).stream().sorted(Comparator.comparingDouble(TextLine::baseline)).toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            for (int j = i + 1; j < lines.size() && lines.get(j).baseline() < line.baseline() + 40; j++) {
                if (ink(line).overlaps(ink(lines.get(j)))) {
                    pairs.add(line.text() + " | " + lines.get(j).text());
                }
            }
        }
        return pairs;
    }

    /** The part of a line where letters are: lines of one text may touch by the room above capitals with accents. */
    public static Bounds ink(TextLine line) {
        double height = line.style().size();
        return new Bounds(line.left(), line.baseline() - 0.8 * height, line.width(), height).inset(TOLERANCE);
    }

    /** All texts. */
    public static List<TextLine> texts(Drawing drawing) {
        return SceneWalk.texts(drawing).stream().map(Placed::shape).toList();
    }

    /** The groups of a kind. */
    public static List<Group> groups(Drawing drawing, String role) {
        return SceneWalk.all(drawing, Group.class).stream().map(Placed::shape)
                .filter(group -> group.role().equals(role)).toList();
    }

    /** The shapes of a kind within a group, at any depth. */
    public static <S extends Shape> List<S> within(Group group, Class<S> kind) {
        List<S> found = new ArrayList<>();
        SceneWalk.visit(List.of(group), "", (id, shape) -> {
            if (kind.isInstance(shape)) {
                found.add(kind.cast(shape));
            }
        });
        return found;
    }

    /** The texts within a group, joined. */
    public static String text(Group group) {
        return String.join(" ", within(group, TextLine.class).stream().map(TextLine::text).toList());
    }

    /** The stretches of the lines of a group as rectangles without thickness; its closed forms left out. */
    public static List<Bounds> stretches(Group group) {
        return within(group, PathShape.class).stream().filter(shape -> shape.stroke().width() > 0)
                .flatMap(shape -> stretches(shape.path())).toList();
    }

    private static Stream<Bounds> stretches(Path path) {
        List<Path.Point> points = path.points();
        List<Bounds> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Path.Point a = points.get(i);
            Path.Point b = points.get(i + 1);
            stretches.add(Bounds.around(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()),
                    Math.max(a.y(), b.y())));
        }
        return stretches.stream();
    }

    /** Places on a path, about every tenth of each stretch. */
    public static List<Path.Point> along(Path path) {
        List<Path.Point> places = new ArrayList<>();
        Path.Point at = path.points().get(0);
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.CubicTo curve) {
                for (int i = 0; i <= 10; i++) {
                    places.add(on(at, curve, i / 10.0));
                }
                at = curve.to();
            } else if (segment instanceof Path.LineTo line) {
                at = line.to();
            }
        }
        return places;
    }

    private static Path.Point on(Path.Point from, Path.CubicTo curve, double t) {
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new Path.Point(
                a * from.x() + b * curve.control1().x() + c * curve.control2().x() + d * curve.to().x(),
                a * from.y() + b * curve.control1().y() + c * curve.control2().y() + d * curve.to().y());
    }

    /** The first and so the largest circle of a face. */
    public static Circle outline(Group feeling) {
        return within(feeling, Circle.class).get(0);
    }
}
