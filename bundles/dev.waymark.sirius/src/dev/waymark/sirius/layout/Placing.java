/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.notation.Anchor;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.IdentityAnchor;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.NotationFactory;
import org.eclipse.gmf.runtime.notation.RelativeBendpoints;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.gmf.runtime.notation.datatype.RelativeBendpoint;
import org.eclipse.sirius.diagram.DDiagramElement;

import dev.waymark.diagrams.place.Arrangement;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Path.Point;

/** What an arrangement means for the views of a diagram: bounds for nodes, corners and ends for edges. */
final class Placing {

    private final Arrangement places;

    Placing(Arrangement places) {
        this.places = places;
    }

    /** Puts a view to its place; nothing happens to what has none. */
    void put(View view) {
        if (view instanceof Node node && node.getLayoutConstraint()
                instanceof org.eclipse.gmf.runtime.notation.Bounds constraint) {
            relative(node).ifPresent(bounds -> {
                constraint.setX(round(bounds.x()));
                constraint.setY(round(bounds.y()));
                constraint.setWidth(round(bounds.width()));
                constraint.setHeight(round(bounds.height()));
                PlaceMark.set(view);
            });
        } else if (view instanceof Edge edge && view.getElement() instanceof DDiagramElement element) {
            lead(edge, places.way(mapping(element), element.getTarget()));
        }
    }

    private static String mapping(DDiagramElement element) {
        return element.getDiagramElementMapping().getName();
    }

    private Optional<Bounds> relative(Node node) {
        Optional<Bounds> around = around(node);
        return place(node).map(bounds -> bounds.translated(-around.map(Bounds::x).orElse(0.0),
                -around.map(Bounds::y).orElse(0.0)));
    }

    private Optional<Bounds> place(View view) {
        if (!(view.getElement() instanceof DDiagramElement element) || element.getTarget() == null || isPart(view)) {
            return Optional.empty();
        }
        return places.place(mapping(element), element.getTarget(), Views.owner(view));
    }

    /** A compartment or a label shows the same element as the view around it, and has no place of its own. */
    private static boolean isPart(View view) {
        return view.eContainer() instanceof View parent && parent.getElement() == view.getElement();
    }

    private Optional<Bounds> around(View view) {
        for (EObject each = view.eContainer(); each instanceof View outer; each = each.eContainer()) {
            Optional<Bounds> place = place(outer);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The corners are kept relative to the two ends, which are kept relative to the boxes that they touch. */
    private void lead(Edge edge, List<Point> way) {
        Optional<Bounds> source = place(edge.getSource());
        Optional<Bounds> target = place(edge.getTarget());
        if (way.size() < 2 || source.isEmpty() || target.isEmpty()) {
            return;
        }
        Point start = way.get(0);
        Point end = way.get(way.size() - 1);
        String leaving = anchor(start, source.get());
        String arriving = anchor(end, target.get());
        RelativeBendpoints corners = corners(way);
        if (!leaving.equals(name(edge.getSourceAnchor())) || !arriving.equals(name(edge.getTargetAnchor()))
                || !PlaceMark.isSame(corners, edge.getBendpoints())) {
            edge.setSourceAnchor(anchor(leaving));
            edge.setTargetAnchor(anchor(arriving));
            edge.setBendpoints(corners);
        }
        PlaceMark.set(edge);
    }

    private static RelativeBendpoints corners(List<Point> way) {
        Point start = way.get(0);
        Point end = way.get(way.size() - 1);
        List<RelativeBendpoint> points = new ArrayList<>();
        for (Point point : way) {
            points.add(new RelativeBendpoint(round(point.x() - start.x()), round(point.y() - start.y()),
                    round(point.x() - end.x()), round(point.y() - end.y())));
        }
        RelativeBendpoints corners = NotationFactory.eINSTANCE.createRelativeBendpoints();
        corners.setPoints(points);
        return corners;
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }

    private static IdentityAnchor anchor(String name) {
        IdentityAnchor anchor = NotationFactory.eINSTANCE.createIdentityAnchor();
        anchor.setId(name);
        return anchor;
    }

    private static String name(Anchor anchor) {
        return anchor instanceof IdentityAnchor named ? named.getId() : "";
    }

    /** The editor names the points of a box by their parts of its width and height. */
    private static String anchor(Point point, Bounds box) {
        return String.format(Locale.ROOT, "(%.4f,%.4f)", part(point.x() - box.x(), box.width()),
                part(point.y() - box.y(), box.height()));
    }

    private static double part(double distance, double whole) {
        return whole == 0 ? 0.5 : Math.max(0, Math.min(1, distance / whole));
    }
}
