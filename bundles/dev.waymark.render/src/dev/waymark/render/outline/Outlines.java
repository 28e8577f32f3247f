/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.outline;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.Path.CubicTo;
import dev.waymark.render.scene.Path.LineTo;
import dev.waymark.render.scene.Path.MoveTo;

/** The forms of a drawing as Java2D knows them. */
public final class Outlines {

    private Outlines() {
    }

    /** A rectangle with its round corners. */
    public static Shape of(Box box) {
        Bounds bounds = box.bounds();
        double arc = 2 * box.radius();
        return new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
    }

    /** A circle. */
    public static Shape of(Circle circle) {
        double size = 2 * circle.radius();
        return new Ellipse2D.Double(circle.x() - circle.radius(), circle.y() - circle.radius(), size, size);
    }

    /** A free form. */
    public static Shape of(Path path) {
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
