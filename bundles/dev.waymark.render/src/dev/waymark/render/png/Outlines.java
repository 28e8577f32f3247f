/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.geom.Path2D;

import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.Path.CubicTo;
import dev.waymark.render.scene.Path.LineTo;
import dev.waymark.render.scene.Path.MoveTo;

/** Paths of a drawing as Java2D knows them. */
final class Outlines {

    private Outlines() {
    }

    static Path2D of(Path path) {
        Path2D outline = new Path2D.Double();
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof MoveTo move) {
                outline.moveTo(move.to().x(), move.to().y());
            } else if (segment instanceof LineTo line) {
                outline.lineTo(line.to().x(), line.to().y());
            } else if (segment instanceof CubicTo curve) {
                outline.curveTo(curve.control1().x(), curve.control1().y(), curve.control2().x(),
                        curve.control2().y(), curve.to().x(), curve.to().y());
            } else {
                outline.closePath();
            }
        }
        return outline;
    }
}
