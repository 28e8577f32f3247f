/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.draw.Arrows;
import dev.waymark.render.draw.Texts;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.Path.Point;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine.Anchor;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws edges: a line with round corners that breaks for its label, and an arrowhead in proportion. */
final class LinkPainter {

    /** How far a line begins below its node, so that it ends flush with a slanted outline. */
    private static final double UNDER_NODE = 4;

    private final Theme theme;

    LinkPainter(Theme theme) {
        this.theme = theme;
    }

    /** An edge on its way. */
    Group draw(Link link, Route route) {
        LinkStyle style = LinkStyle.of(link);
        Stroke stroke = style.stroke(link.width(), theme);
        List<Shape> shapes = new ArrayList<>();
        List<Point> points = withoutKinks(route.points());
        Point tip = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        points.set(0, towards(points.get(0), points.get(1), -UNDER_NODE));
        points.set(points.size() - 1, towards(tip, before, headLength(link.width()) - 1));
        pieces(points, route.label()).forEach(
                piece -> shapes.add(PathShape.line(Arrows.rounded(piece), stroke)));
        shapes.add(PathShape.filled(head(before, tip, link.width()), style.colour(theme)));
        shapes.addAll(label(link, route.label()));
        return new Group(link.edge().id(), LinkTexts.title(link), LinkTexts.description(link), LinkTexts.role(link),
                shapes);
    }

    private List<Shape> label(Link link, Bounds place) {
        Colour colour = theme.colour(link.edge().dropOff() ? Role.NEGATIVE : Role.INK);
        return Texts.place(link.label(), place.centreX(), place.y() + Link.LABEL_GAP / 2, Anchor.MIDDLE, colour);
    }

    /** Length in px of the arrowhead of a line of a width. */
    static double headLength(double width) {
        return 7 + 1.4 * width;
    }

    private static Path head(Point from, Point tip, double width) {
        double half = 3.5 + 0.9 * width;
        Point base = towards(tip, from, headLength(width));
        double dx = (tip.x() - base.x()) / headLength(width) * half;
        double dy = (tip.y() - base.y()) / headLength(width) * half;
        return Path.polygon(tip.x(), tip.y(), base.x() - dy, base.y() + dx, base.x() + dy, base.y() - dx);
    }

    private static Point towards(Point from, Point to, double distance) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double part = length == 0 ? 0 : Math.min(1, distance / length);
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    /** The corners without those that lie on a straight line or upon each other. */
    private static List<Point> withoutKinks(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            int last = kept.size() - 1;
            if (last >= 0 && isSame(kept.get(last), point)) {
                continue;
            }
            if (last >= 1 && isStraight(kept.get(last - 1), kept.get(last), point)) {
                kept.remove(last);
            }
            kept.add(point);
        }
        return kept;
    }

    private static boolean isSame(Point a, Point b) {
        return a.x() == b.x() && a.y() == b.y();
    }

    private static boolean isStraight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    /** The line before and the line behind the label. */
    private static List<List<Point>> pieces(List<Point> points, Bounds label) {
        for (int i = 0; i + 1 < points.size() && !label.isEmpty(); i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            if (Bounds.around(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.max(from.x(), to.x()),
                    Math.max(from.y(), to.y())).inset(-1).overlaps(label)) {
                List<Point> first = new ArrayList<>(points.subList(0, i + 1));
                List<Point> second = new ArrayList<>(points.subList(i + 1, points.size()));
                first.add(edgeOf(label, from, to));
                second.add(0, edgeOf(label, to, from));
                return List.of(first, second);
            }
        }
        return List.of(points);
    }

    /** Where a stretch from a point meets the label. */
    private static Point edgeOf(Bounds label, Point from, Point to) {
        if (from.x() == to.x()) {
            return new Point(from.x(), from.y() < to.y() ? label.y() : label.bottom());
        }
        return new Point(from.x() < to.x() ? label.x() : label.right(), from.y());
    }
}
