/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.outline.Headless;
import dev.waymark.render.outline.Outlines;
import dev.waymark.render.outline.PlacedImage;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.LinearGradient;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;

/**
 * Says any shapes as areas of one colour each, and pictures: letters and lines by their outlines, gradients piece by
 * piece. For surfaces that can fill a path, and have neither our font nor dashes nor gradients.
 */
public final class PlainShapes {

    /** Stands in for a picture that cannot be read. */
    public static final Colour PLACEHOLDER = PlacedImage.PLACEHOLDER;

    private static final double SMOOTH = 0.2;

    static {
        Headless.prepare();
    }

    private final List<Shape> plain = new ArrayList<>();

    private PlainShapes() {
    }

    /** The shapes from back to front, as {@link PathShape}s without a line, and pictures. */
    public static List<Shape> of(List<Shape> shapes) {
        PlainShapes result = new PlainShapes();
        shapes.forEach(result::add);
        return result.plain;
    }

    private void add(Shape shape) {
        if (shape instanceof Group group) {
            group.children().forEach(this::add);
        } else if (shape instanceof TextLine line) {
            fill(GlyphPen.outline(line), line.colour());
        } else if (shape instanceof Box box) {
            add(Outlines.of(box), box.fill(), box.stroke());
        } else if (shape instanceof Circle circle) {
            add(Outlines.of(circle), circle.fill(), circle.stroke());
        } else if (shape instanceof PathShape path) {
            add(Outlines.of(path.path()), path.fill(), path.stroke());
        } else {
            plain.add(shape);
        }
    }

    private void add(java.awt.Shape outline, Paint fill, Stroke stroke) {
        fill(outline, fill);
        if (stroke.width() > 0 && stroke.paint() instanceof LinearGradient gradient) {
            addPieces(outline, gradient, stroke);
        } else if (stroke.width() > 0) {
            fill(DrawingPainter.pen(stroke).createStrokedShape(outline), stroke.paint());
        }
    }

    private void fill(java.awt.Shape area, Paint paint) {
        Path path = path(area.getPathIterator(null));
        if (path != null && paint != Paint.NONE) {
            plain.add(PathShape.filled(path, paint));
        }
    }

    private void addPieces(java.awt.Shape outline, LinearGradient gradient, Stroke stroke) {
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = outline.getPathIterator(null, SMOOTH); !i.isDone(); i.next()) {
            if (i.currentSegment(to) == PathIterator.SEG_LINETO) {
                fill(DrawingPainter.pen(stroke).createStrokedShape(new Line2D.Double(x, y, to[0], to[1])),
                        gradient.colourAt((x + to[0]) / 2, (y + to[1]) / 2));
            }
            x = to[0];
            y = to[1];
        }
    }

    /** Null for an outline of nothing, such as that of a blank. */
    private static Path path(PathIterator outline) {
        List<Path.Segment> segments = new ArrayList<>();
        double[] p = new double[6];
        Path.Point last = null;
        for (; !outline.isDone(); outline.next()) {
            Path.Segment segment = segment(outline.currentSegment(p), p, last);
            segments.add(segment);
            last = end(segment, last);
        }
        return segments.isEmpty() ? null : new Path(segments);
    }

    private static Path.Segment segment(int kind, double[] p, Path.Point last) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> new Path.MoveTo(new Path.Point(p[0], p[1]));
            case PathIterator.SEG_LINETO -> new Path.LineTo(new Path.Point(p[0], p[1]));
            case PathIterator.SEG_QUADTO -> new Path.CubicTo(between(last, p[0], p[1]),
                    between(new Path.Point(p[2], p[3]), p[0], p[1]), new Path.Point(p[2], p[3]));
            case PathIterator.SEG_CUBICTO -> new Path.CubicTo(new Path.Point(p[0], p[1]), new Path.Point(p[2], p[3]),
                    new Path.Point(p[4], p[5]));
            default -> new Path.Close();
        };
    }

    private static Path.Point between(Path.Point end, double x, double y) {
        return new Path.Point(end.x() + (x - end.x()) * 2 / 3, end.y() + (y - end.y()) * 2 / 3);
    }

    private static Path.Point end(Path.Segment segment, Path.Point last) {
        if (segment instanceof Path.MoveTo move) {
            return move.to();
        }
        if (segment instanceof Path.LineTo line) {
            return line.to();
        }
        return segment instanceof Path.CubicTo curve ? curve.to() : last;
    }
}
