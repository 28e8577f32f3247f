/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An outline of straight lines and cubic curves.
 *
 * @param segments in drawing order; the first is a {@link MoveTo}
 */
public record Path(List<Segment> segments) {

    /** A position in px. */
    public record Point(double x, double y) {
    }

    /** One stretch of a path. */
    public sealed interface Segment permits MoveTo, LineTo, CubicTo, Close {
    }

    /** Lifts the pen and sets it down at {@code to}. */
    public record MoveTo(Point to) implements Segment {
    }

    /** A straight line to {@code to}. */
    public record LineTo(Point to) implements Segment {
    }

    /** A cubic Bezier curve to {@code to} with two control points. */
    public record CubicTo(Point control1, Point control2, Point to) implements Segment {
    }

    /** A straight line back to the last {@link MoveTo}. */
    public record Close() implements Segment {
    }

    /** Checks the start and freezes the segments. */
    public Path {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || !(segments.get(0) instanceof MoveTo)) {
            throw new IllegalArgumentException("A path begins with a move.");
        }
    }

    /** Starts a path at a point. */
    public static Builder from(double x, double y) {
        return new Builder().moveTo(x, y);
    }

    /** A closed form through corners given as x, y, x, y, … */
    public static Path polygon(double... corners) {
        return polyline(corners).close().build();
    }

    /** An open line through points given as x, y, x, y, … */
    public static Builder polyline(double... points) {
        Builder builder = from(points[0], points[1]);
        for (int i = 2; i + 1 < points.length; i += 2) {
            builder.lineTo(points[i], points[i + 1]);
        }
        return builder;
    }

    /** The path enlarged about the origin, then moved. */
    public Path transformed(double scale, double dx, double dy) {
        UnaryOperator<Point> map = p -> new Point(p.x() * scale + dx, p.y() * scale + dy);
        return new Path(segments.stream().map(segment -> apply(map, segment)).toList());
    }

    private static Segment apply(UnaryOperator<Point> map, Segment segment) {
        if (segment instanceof MoveTo move) {
            return new MoveTo(map.apply(move.to()));
        }
        if (segment instanceof LineTo line) {
            return new LineTo(map.apply(line.to()));
        }
        if (segment instanceof CubicTo curve) {
            return new CubicTo(map.apply(curve.control1()), map.apply(curve.control2()), map.apply(curve.to()));
        }
        return segment;
    }

    /** The rectangle around all points, control points included: never smaller than the outline. */
    public Bounds bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points()) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return Bounds.around(left, top, right, bottom);
    }

    /** All points in order, control points included. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof MoveTo move) {
                points.add(move.to());
            } else if (segment instanceof LineTo line) {
                points.add(line.to());
            } else if (segment instanceof CubicTo curve) {
                points.addAll(List.of(curve.control1(), curve.control2(), curve.to()));
            }
        }
        return points;
    }

    /** Puts a path together, stretch by stretch. */
    public static final class Builder {
        private final List<Segment> segments = new ArrayList<>();

        private Builder() {
        }

        /** Lifts the pen and sets it down at a point. */
        public Builder moveTo(double x, double y) {
            segments.add(new MoveTo(new Point(x, y)));
            return this;
        }

        /** A straight line to a point. */
        public Builder lineTo(double x, double y) {
            segments.add(new LineTo(new Point(x, y)));
            return this;
        }

        /** A cubic curve with control points 1 and 2 to a point. */
        public Builder cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            segments.add(new CubicTo(new Point(x1, y1), new Point(x2, y2), new Point(x, y)));
            return this;
        }

        /** A straight line back to the last move. */
        public Builder close() {
            segments.add(new Close());
            return this;
        }

        /** The finished path. */
        public Path build() {
            return new Path(segments);
        }
    }
}
