/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.gmf.runtime.notation.Bendpoints;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.RelativeBendpoints;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.gmf.runtime.notation.datatype.RelativeBendpoint;

/**
 * What a view keeps of the place that the map gave it, also in its file: by this it is known whether somebody has moved
 * it by hand since.
 */
final class PlaceMark {

    private static final String SOURCE = "dev.waymark.place";
    private static final String PLACE = "place";
    /** The editor may have snapped it to its grid. */
    private static final int GRID = 5;
    /** The size of what the editor sizes by itself. */
    private static final int OWN_SIZE = -1;

    private PlaceMark() {
    }

    /** Where the view is now, the map has put it. */
    static void set(View view) {
        EAnnotation mark = view.getEAnnotation(SOURCE);
        if (mark == null) {
            mark = EcoreFactory.eINSTANCE.createEAnnotation();
            mark.setSource(SOURCE);
            view.getEAnnotations().add(mark);
        }
        String place = String.join(" ", place(view).map(String::valueOf).toList());
        if (!place.equals(mark.getDetails().get(PLACE))) {
            mark.getDetails().put(PLACE, place);
        }
    }

    /** Whether nobody has moved a view by hand: it is where the map has put it last, or new. */
    static boolean isAtPlace(View view) {
        EAnnotation mark = view.getEAnnotation(SOURCE);
        if (mark == null) {
            return true;
        }
        List<Integer> put = Arrays.stream(mark.getDetails().get(PLACE).split(" ")).filter(part -> !part.isEmpty())
                .map(Integer::valueOf).toList();
        List<Integer> found = place(view).toList();
        return view instanceof Edge ? put.equals(found) : isNear(put, found);
    }

    private static boolean isNear(List<Integer> put, List<Integer> found) {
        for (int i = 0; i < put.size() && i < found.size(); i++) {
            boolean isSizedByEditor = i > 1 && found.get(i) == OWN_SIZE;
            if (!isSizedByEditor && Math.abs(put.get(i) - found.get(i)) > GRID) {
                return false;
            }
        }
        return put.size() == found.size();
    }

    /** Whether corners are those that an edge has already. */
    static boolean isSame(RelativeBendpoints corners, Bendpoints present) {
        return present instanceof RelativeBendpoints own && corners(own).toList().equals(corners(corners).toList());
    }

    private static Stream<Integer> place(View view) {
        if (view instanceof Node node && node.getLayoutConstraint() instanceof Bounds bounds) {
            return Stream.of(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        }
        return view instanceof Edge edge && edge.getBendpoints() instanceof RelativeBendpoints corners
                ? corners(corners) : Stream.empty();
    }

    private static Stream<Integer> corners(RelativeBendpoints corners) {
        List<?> points = corners.getPoints();
        return points.stream().map(RelativeBendpoint.class::cast).flatMap(point -> Stream.of(point.getSourceX(),
                point.getSourceY(), point.getTargetX(), point.getTargetY()));
    }
}
