/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import java.util.List;

import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.Path.Point;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;

/** Heads of arrows and of stages. */
public final class Arrows {

    /** Radius of a corner of an arrow's line in px. */
    private static final double CORNER = 7;
    /** Length in px of an arrowhead; a line should end that far before the tip, less a px. */
    public static final double HEAD_LENGTH = 9;
    /** Depth in px of the point of a stage header. */
    public static final double CHEVRON_POINT = 10;

    private static final double HALF_WIDTH = 4.5;

    private Arrows() {
    }

    /**
     * A filled arrowhead.
     *
     * @param x the tip
     * @param y the tip
     * @param directionX where the arrow goes, as a vector of any length above 0
     * @param directionY see {@code directionX}
     */
    public static Shape head(double x, double y, double directionX, double directionY, Colour colour) {
        double length = Math.hypot(directionX, directionY);
        double dx = directionX / length;
        double dy = directionY / length;
        double baseX = x - dx * HEAD_LENGTH;
        double baseY = y - dy * HEAD_LENGTH;
        return PathShape.filled(Path.polygon(x, y, baseX - dy * HALF_WIDTH, baseY + dx * HALF_WIDTH,
                baseX + dy * HALF_WIDTH, baseY - dx * HALF_WIDTH), colour);
    }

    /**
     * The ground of a stage header, pointing to the right; its point reaches {@code right}.
     *
     * @param first whether it begins flat, as the first stage does, or takes in the point of the one before
     */
    public static Shape chevron(double left, double top, double right, double bottom, boolean first, Colour colour) {
        double middle = (top + bottom) / 2;
        double shoulder = right - CHEVRON_POINT;
        Path path = first
                ? Path.polygon(left, top, shoulder, top, right, middle, shoulder, bottom, left, bottom)
                : Path.polygon(left, top, shoulder, top, right, middle, shoulder, bottom, left, bottom,
                        left + CHEVRON_POINT, middle);
        return PathShape.filled(path, colour);
    }

    /** The line of an arrow along its points, with round corners. */
    public static Path rounded(List<Point> points) {
        Path.Builder path = Path.from(points.get(0).x(), points.get(0).y());
        for (int i = 1; i + 1 < points.size(); i++) {
            Point corner = points.get(i);
            Point in = beside(corner, points.get(i - 1));
            Point out = beside(corner, points.get(i + 1));
            path.lineTo(in.x(), in.y()).cubicTo((in.x() + corner.x() * 2) / 3, (in.y() + corner.y() * 2) / 3,
                    (out.x() + corner.x() * 2) / 3, (out.y() + corner.y() * 2) / 3, out.x(), out.y());
        }
        Point last = points.get(points.size() - 1);
        return path.lineTo(last.x(), last.y()).build();
    }

    /** The point where a corner begins to turn, on the way to its neighbour. */
    private static Point beside(Point corner, Point neighbour) {
        double length = Math.hypot(neighbour.x() - corner.x(), neighbour.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(corner.x() + (neighbour.x() - corner.x()) * part,
                corner.y() + (neighbour.y() - corner.y()) * part);
    }
}
