/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.List;

import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.Path.Point;

/** A stream that runs straight and turns in quarters of a circle. */
final class ChannelShapes {

    private static final double INNER_RADIUS = 6;
    /** How far the control points of a quarter of a circle are from its corner, in radii. */
    private static final double ROUND = 0.4477;

    private ChannelShapes() {
    }

    /** Radius in px of the middle of a stream where it turns. */
    static double radius(double thickness) {
        return INNER_RADIUS + thickness / 2;
    }

    /** The middle of a stream through corners. */
    static Path turning(List<Point> corners, double radius) {
        Path.Builder path = Path.from(corners.get(0).x(), corners.get(0).y());
        for (int i = 1; i + 1 < corners.size(); i++) {
            Point corner = corners.get(i);
            Point in = towards(corner, corners.get(i - 1), radius);
            Point out = towards(corner, corners.get(i + 1), radius);
            Point first = towards(corner, corners.get(i - 1), radius * ROUND);
            Point second = towards(corner, corners.get(i + 1), radius * ROUND);
            path.lineTo(in.x(), in.y()).cubicTo(first.x(), first.y(), second.x(), second.y(), out.x(), out.y());
        }
        Point last = corners.get(corners.size() - 1);
        return path.lineTo(last.x(), last.y()).build();
    }

    private static Point towards(Point from, Point to, double way) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double part = length == 0 ? 0 : way / length;
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}
