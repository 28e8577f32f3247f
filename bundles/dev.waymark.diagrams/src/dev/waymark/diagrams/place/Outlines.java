/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.Path.CubicTo;
import dev.waymark.render.scene.Path.LineTo;
import dev.waymark.render.scene.Path.MoveTo;
import dev.waymark.render.scene.Path.Point;
import dev.waymark.render.scene.Path.Segment;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.SceneWalk;
import dev.waymark.render.scene.Shape;

/** Finds the outline of an element, and the corners of an arrow, among the shapes that draw it. */
final class Outlines {

    /** What has a box of its own, beyond which marks and words may stand. */
    private static final Set<String> BOXED = Set.of("step", "decision", "exit", "end", "physical-evidence",
            "customer-actions", "frontstage", "backstage", "support", "opportunity");
    private static final Set<String> ARROWS = Set.of("connection", "branch", "drop-off", "loop");

    private Outlines() {
    }

    /** The box of an element that has one, else the room of all that is written for it. */
    static Bounds of(Group group) {
        if (!BOXED.contains(group.role())) {
            return group.bounds();
        }
        List<Shape> closed = new ArrayList<>();
        SceneWalk.visit(group.children(), "", (id, shape) -> {
            if (shape instanceof Box || shape instanceof Circle
                    || shape instanceof PathShape path && path.fill() != Paint.NONE) {
                closed.add(shape);
            }
        });
        return closed.isEmpty() ? group.bounds() : closed.get(0).bounds();
    }

    /** The header of a stage, which points to the right. */
    static Optional<Bounds> header(Group group) {
        return group.children().stream().filter(shape -> group.role().equals("stage"))
                .filter(PathShape.class::isInstance).map(Shape::bounds).findFirst();
    }

    /** The corners of an arrow from end to end, however round they are drawn; none for what is no arrow. */
    static List<Point> way(Group group) {
        List<Point> corners = new ArrayList<>();
        if (ARROWS.contains(group.role())) {
            paths(group).filter(path -> path.fill() == Paint.NONE).forEach(line -> follow(line, corners));
            paths(group).filter(path -> path.fill() != Paint.NONE).forEach(tip -> reach(tip, corners));
        }
        return corners;
    }

    private static Stream<PathShape> paths(Group group) {
        return group.children().stream().filter(PathShape.class::isInstance).map(PathShape.class::cast);
    }

    /** The line ends within its tip, whose outline begins at its point. */
    private static void reach(PathShape tip, List<Point> corners) {
        if (tip.path().segments().get(0) instanceof MoveTo point) {
            int last = corners.size() - 1;
            boolean isAtEnd = distance(point.to(), corners.get(last)) <= distance(point.to(), corners.get(0));
            corners.set(isAtEnd ? last : 0, point.to());
        }
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /** A second line begins behind the label of the arrow, where the first one ended, on the same stretch. */
    private static void follow(PathShape line, List<Point> corners) {
        if (!corners.isEmpty()) {
            corners.remove(corners.size() - 1);
        }
        List<Segment> segments = line.path().segments();
        Point last = null;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment instanceof MoveTo move) {
                last = move.to();
                if (corners.isEmpty()) {
                    corners.add(last);
                }
            } else if (segment instanceof CubicTo curve) {
                corners.add(corner(last, curve.control1()));
                last = curve.to();
            } else if (segment instanceof LineTo straight) {
                last = straight.to();
            }
        }
        corners.add(last);
    }

    /** The corner lies beyond the first control point, which is two thirds of the way to it. */
    private static Point corner(Point from, Point control) {
        return new Point(from.x() + (control.x() - from.x()) * 1.5, from.y() + (control.y() - from.y()) * 1.5);
    }
}
