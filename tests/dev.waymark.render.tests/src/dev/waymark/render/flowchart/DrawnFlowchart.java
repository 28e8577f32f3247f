/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.waymark.maps.FlowchartMap;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.Path.Point;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.theme.Theme;

/** A flowchart as it was drawn, taken apart again so that tests can measure it. */
final class DrawnFlowchart {

    /**
     * An edge as drawn.
     *
     * @param group    all of it
     * @param lines    its stretches, the arrowhead left out, each as a rectangle without thickness
     * @param width    of its line
     * @param start    where it begins
     * @param tip      of its arrowhead
     * @param labels   the lines of its label
     */
    record Edge(Group group, List<Bounds> lines, double width, Point start, Point tip, List<Bounds> labels) {
    }

    private static final Set<String> NODES = Set.of("start", "step", "decision", "exit", "end");
    private static final Set<String> EDGES = Set.of("branch", "drop-off", "loop");

    private final Drawing drawing;
    private final Map<String, Group> nodes = new LinkedHashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();
    private final Map<String, Bounds> bands = new LinkedHashMap<>();

    private DrawnFlowchart(Drawing drawing) {
        this.drawing = drawing;
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Group group) {
                sort(group);
            }
        }
    }

    static DrawnFlowchart of(FlowchartMap map) {
        return new DrawnFlowchart(FlowchartDrawing.of(map, Theme.LIGHT));
    }

    private void sort(Group group) {
        if (NODES.contains(group.role())) {
            nodes.put(group.id(), group);
        } else if (EDGES.contains(group.role())) {
            edges.put(group.id(), edge(group));
        } else if (group.role().equals("stage")) {
            bands.put(group.id(), group.children().get(0).bounds());
        }
    }

    private static Edge edge(Group group) {
        List<Bounds> lines = new ArrayList<>();
        List<PathShape> strokes = paths(group).filter(path -> path.fill() == Paint.NONE).toList();
        strokes.forEach(stroke -> addStretches(stroke.path().points(), lines));
        List<Bounds> labels = group.children().stream().filter(TextLine.class::isInstance).map(Shape::bounds).toList();
        Point tip = paths(group).filter(path -> path.fill() != Paint.NONE).findFirst().orElseThrow().path().points()
                .get(0);
        return new Edge(group, lines, strokes.get(0).stroke().width(), strokes.get(0).path().points().get(0), tip,
                labels);
    }

    private static Stream<PathShape> paths(Group group) {
        return group.children().stream().filter(PathShape.class::isInstance).map(PathShape.class::cast);
    }

    private static void addStretches(List<Point> points, List<Bounds> lines) {
        for (int i = 0; i + 1 < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get(i + 1);
            lines.add(Bounds.around(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()),
                    Math.max(a.y(), b.y())));
        }
    }

    Drawing drawing() {
        return drawing;
    }

    Map<String, Edge> edges() {
        return edges;
    }

    Map<String, Bounds> bands() {
        return bands;
    }

    Map<String, Group> nodes() {
        return nodes;
    }

    Bounds node(String id) {
        return nodes.get(id).bounds();
    }

    /** The outline of a node: its first shape. */
    Shape outline(String id) {
        return nodes.get(id).children().get(0);
    }

    /** The corners of the letters of a line, from x-height to baseline: what ascends or descends is narrow. */
    List<Point> corners(TextLine text) {
        double top = text.baseline() - 0.55 * text.style().size();
        return List.of(new Point(text.left(), top), new Point(text.left() + text.width(), top),
                new Point(text.left(), text.baseline()), new Point(text.left() + text.width(), text.baseline()));
    }

    /** How far in px a point lies outside the outline of a node; below 0 for a point inside. */
    double distance(String id, Point point) {
        Shape outline = outline(id);
        if (outline instanceof PathShape polygon) {
            return outside(polygon.path().points(), point);
        }
        Bounds box = outline.bounds();
        double radius = outline instanceof Box round ? round.radius() : box.width() / 2;
        double x = Math.abs(point.x() - box.centreX()) - box.width() / 2 + radius;
        double y = Math.abs(point.y() - box.centreY()) - box.height() / 2 + radius;
        return Math.hypot(Math.max(x, 0), Math.max(y, 0)) + Math.min(Math.max(x, y), 0) - radius;
    }

    /** For a convex form whose corners turn to the right. */
    private static double outside(List<Point> corners, Point point) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
            double cross = (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x());
            most = length < 0.1 ? most : Math.max(most, -cross / length);
        }
        return most;
    }

    /** Whether a stretch runs more than the few px inside the outline of a node that hide its beginning. */
    boolean crosses(Bounds stretch, String id) {
        double length = stretch.width() + stretch.height();
        for (double at = 0; at <= length; at += 2) {
            double part = length == 0 ? 0 : at / length;
            Point point = new Point(stretch.x() + part * stretch.width(), stretch.y() + part * stretch.height());
            if (distance(id, point) < -5) {
                return true;
            }
        }
        return false;
    }
}
