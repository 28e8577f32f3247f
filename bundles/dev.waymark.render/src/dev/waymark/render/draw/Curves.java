/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import dev.waymark.render.scene.Path;

/** Round forms as cubic curves. */
final class Curves {

    /** Distance of the control points at which four cubic curves come closest to a circle of radius 1. */
    private static final double ROUND = 0.5523;

    private Curves() {
    }

    /** A closed circle as the beginning of a path. */
    static Path.Builder circle(double x, double y, double radius) {
        double k = ROUND * radius;
        return Path.from(x, y - radius)
                .cubicTo(x + k, y - radius, x + radius, y - k, x + radius, y)
                .cubicTo(x + radius, y + k, x + k, y + radius, x, y + radius)
                .cubicTo(x - k, y + radius, x - radius, y + k, x - radius, y)
                .cubicTo(x - radius, y - k, x - k, y - radius, x, y - radius).close();
    }
}
