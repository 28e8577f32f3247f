/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.List;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Path.Point;

/**
 * The way of an edge.
 *
 * @param points its corners from start to tip; each stretch runs along an axis
 * @param label  where its label stands, on one of the stretches; empty for an edge without one
 */
record Route(List<Point> points, Bounds label) {

    Route {
        points = List.copyOf(points);
    }

    Route translated(double dx, double dy) {
        return new Route(points.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList(),
                label.isEmpty() ? label : label.translated(dx, dy));
    }
}
