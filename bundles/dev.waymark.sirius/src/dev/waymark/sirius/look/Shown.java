/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Path.Point;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.sirius.layout.Following;
import dev.waymark.sirius.layout.Views;

/** What a view shows: the renderer's shapes for its element, as the map is now. */
record Shown(List<Shape> shapes, Optional<Bounds> place, List<Point> way) {

    private static final double NEAR = 8;
    /** A line ends where its tip begins. */
    private static final double TIP = 20;
    /** A smooth edge reaches into the pixels beside it. */
    private static final double SOFT = 2;

    static final Shown NOTHING = new Shown(List.of(), Optional.empty(), List.of());

    /** What the view of a node, a container or an edge shows. */
    static Shown of(View view) {
        if (view == null || view.getDiagram() == null || !(view.getElement() instanceof DDiagramElement element)
                || element.getTarget() == null || element.getDiagramElementMapping() == null) {
            return NOTHING;
        }
        String mapping = element.getDiagramElementMapping().getName();
        EObject owner = Views.owner(view);
        EObject target = element.getTarget();
        return Following.arrangement(view.getDiagram()).map(map -> view instanceof Edge
                ? new Shown(map.shapes(mapping, target, owner), Optional.empty(), map.way(mapping, target))
                : new Shown(map.shapes(mapping, target, owner), map.place(mapping, target, owner), List.of()))
                .orElse(NOTHING);
    }

    /** Whether an arrow with these corners is the one of the map; what leaves a slope may begin further out. */
    boolean leadsAlong(List<Point> corners) {
        Point tip = corners.get(corners.size() - 1);
        return way.size() > 1 && isAtEnd(tip) && corners.stream().allMatch(this::isOnWay);
    }

    /** The room of all that is drawn. */
    Bounds room() {
        return shapes.stream().map(Shape::bounds).reduce(Bounds.EMPTY, Bounds::union);
    }

    /** Where an arrow begins, as broad as it is, and up to a little beyond the corner where it comes into sight. */
    Bounds beginning(Point corner) {
        Point start = way.get(0);
        double reach = distance(start, corner) + NEAR;
        double x = start.x() + within(reach, way.get(1).x() - start.x());
        double y = start.y() + within(reach, way.get(1).y() - start.y());
        return Bounds.around(Math.min(start.x(), x), Math.min(start.y(), y), Math.max(start.x(), x),
                Math.max(start.y(), y)).inset(-breadth() / 2 - SOFT);
    }

    private static double within(double reach, double distance) {
        return Math.max(-reach, Math.min(reach, distance));
    }

    private double breadth() {
        return shapes.stream().filter(PathShape.class::isInstance).map(PathShape.class::cast)
                .mapToDouble(line -> line.stroke().width()).max().orElse(0);
    }

    private boolean isAtEnd(Point corner) {
        return distance(way.get(way.size() - 1), corner) <= TIP;
    }

    private boolean isOnWay(Point corner) {
        return isAtEnd(corner) || IntStream.range(1, way.size())
                .anyMatch(i -> distance(way.get(i - 1), way.get(i), corner) <= NEAR);
    }

    private static double distance(Point from, Point to, Point corner) {
        return Line2D.ptSegDist(from.x(), from.y(), to.x(), to.y(), corner.x(), corner.y());
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
