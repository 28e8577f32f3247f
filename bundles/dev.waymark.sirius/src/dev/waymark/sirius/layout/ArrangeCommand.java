/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.layout;

import dev.waymark.diagrams.place.Arrangement;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Path.Point;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gmf.runtime.common.core.command.CommandResult;
import org.eclipse.gmf.runtime.emf.commands.core.command.AbstractTransactionalCommand;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.IdentityAnchor;
import org.eclipse.gmf.runtime.notation.LayoutConstraint;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.NotationFactory;
import org.eclipse.gmf.runtime.notation.RelativeBendpoints;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.gmf.runtime.notation.datatype.RelativeBendpoint;
import org.eclipse.sirius.diagram.DDiagramElement;

/** Gives views the places of an arrangement: nodes their bounds, edges their corners and their ends. */
final class ArrangeCommand extends AbstractTransactionalCommand {

    private final Arrangement places;
    private final Set<View> views = new LinkedHashSet<>();

    ArrangeCommand(TransactionalEditingDomain domain, Arrangement places) {
        super(domain, "Arrange as the rendered map", null);
        this.places = places;
    }

    void add(View view) {
        views.add(view);
    }

    @Override
    protected CommandResult doExecuteWithResult(IProgressMonitor monitor, IAdaptable info) {
        for (View view : views) {
            if (view instanceof Node node) {
                place(node).ifPresent(bounds -> set(node, bounds));
            }
        }
        for (View view : views) {
            if (view instanceof Edge edge && view.getElement() instanceof DDiagramElement element) {
                lead(edge, places.way(mapping(element), element.getTarget()));
            }
        }
        return CommandResult.newOKCommandResult();
    }

    private static String mapping(DDiagramElement element) {
        return element.getDiagramElementMapping().getName();
    }

    private Optional<Bounds> place(View view) {
        boolean hasPlace = view.getElement() instanceof DDiagramElement && isOfElement(view);
        if (!hasPlace) {
            return Optional.empty();
        }
        DDiagramElement element = (DDiagramElement) view.getElement();
        EObject target = element.getTarget();
        return target == null ? Optional.empty() : places.place(mapping(element), target);
    }

    /** A compartment or a label shows the same element as the view around it, and has no place of its own. */
    private static boolean isOfElement(View view) {
        return !(view.eContainer() instanceof View parent) || parent.getElement() != view.getElement();
    }

    private void set(Node node, Bounds bounds) {
        Optional<Bounds> around = around(node);
        double x = bounds.x() - around.map(Bounds::x).orElse(0.0);
        double y = bounds.y() - around.map(Bounds::y).orElse(0.0);
        LayoutConstraint constraint = node.getLayoutConstraint();
        if (constraint instanceof org.eclipse.gmf.runtime.notation.Bounds place) {
            place.setX((int) Math.round(x));
            place.setY((int) Math.round(y));
            place.setWidth((int) Math.round(bounds.width()));
            place.setHeight((int) Math.round(bounds.height()));
        }
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
        edge.setSourceAnchor(anchor(start, source.get()));
        edge.setTargetAnchor(anchor(end, target.get()));
        List<RelativeBendpoint> points = new ArrayList<>();
        for (Point point : way) {
            points.add(new RelativeBendpoint(round(point.x() - start.x()), round(point.y() - start.y()),
                    round(point.x() - end.x()), round(point.y() - end.y())));
        }
        RelativeBendpoints bendpoints = NotationFactory.eINSTANCE.createRelativeBendpoints();
        bendpoints.setPoints(points);
        edge.setBendpoints(bendpoints);
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }

    private static IdentityAnchor anchor(Point point, Bounds box) {
        IdentityAnchor anchor = NotationFactory.eINSTANCE.createIdentityAnchor();
        anchor.setId(String.format(Locale.ROOT, "(%.4f,%.4f)", part(point.x() - box.x(), box.width()),
                part(point.y() - box.y(), box.height())));
        return anchor;
    }

    private static double part(double distance, double whole) {
        return whole == 0 ? 0.5 : Math.max(0, Math.min(1, distance / whole));
    }
}
