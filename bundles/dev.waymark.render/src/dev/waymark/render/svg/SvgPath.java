/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.svg;

import java.io.IOException;

import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.Path.CubicTo;
import dev.waymark.render.scene.Path.LineTo;
import dev.waymark.render.scene.Path.MoveTo;
import dev.waymark.render.scene.Path.Point;

/** Writes path data. */
final class SvgPath {

    private SvgPath() {
    }

    static void write(XmlOut out, Path path) throws IOException {
        Point pen = null;
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof MoveTo move) {
                point(out.raw("M"), move.to());
                pen = move.to();
            } else if (segment instanceof LineTo line) {
                line(out, pen, line.to());
                pen = line.to();
            } else if (segment instanceof CubicTo curve) {
                point(out.raw("C"), curve.control1());
                point(out.raw(" "), curve.control2());
                point(out.raw(" "), curve.to());
                pen = curve.to();
            } else {
                out.raw("Z");
                pen = null;
            }
        }
    }

    /** Lines along an axis, the most frequent ones, need one number only. */
    private static void line(XmlOut out, Point from, Point to) throws IOException {
        if (from != null && from.y() == to.y()) {
            out.raw("H").number(to.x());
        } else if (from != null && from.x() == to.x()) {
            out.raw("V").number(to.y());
        } else {
            point(out.raw("L"), to);
        }
    }

    private static void point(XmlOut out, Point point) throws IOException {
        out.number(point.x()).raw(" ").number(point.y());
    }
}
