/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.LinearGradient;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Picture;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;

/** Paints one band of a drawing into an image. */
final class Canvas {

    private final Graphics2D graphics;
    private final Bounds visible;

    private Canvas(Graphics2D graphics, Bounds visible) {
        this.graphics = graphics;
        this.visible = visible;
    }

    /** Paints the part of a drawing that begins {@code top} image pixels below its upper edge. */
    static void paint(Drawing drawing, double scale, int top, BufferedImage band) {
        Graphics2D graphics = band.createGraphics();
        try {
            graphics.setColor(new Color(drawing.background().rgb()));
            graphics.fillRect(0, 0, band.getWidth(), band.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.translate(0, -top);
            graphics.scale(scale, scale);
            Bounds visible = new Bounds(0, top / scale, drawing.width(), band.getHeight() / scale);
            new Canvas(graphics, visible).shapes(drawing.shapes());
        } finally {
            graphics.dispose();
        }
    }

    private void shapes(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                shapes(group.children());
            } else if (shape.bounds().inset(-16).overlaps(visible)) {
                shape(shape);
            }
        }
    }

    private void shape(Shape shape) {
        if (shape instanceof TextLine line) {
            GlyphPen.draw(graphics, line);
        } else if (shape instanceof Box box) {
            surface(rectangle(box), box.fill(), box.stroke());
        } else if (shape instanceof PathShape path) {
            surface(Outlines.of(path.path()), path.fill(), path.stroke());
        } else if (shape instanceof Circle circle) {
            double size = 2 * circle.radius();
            surface(new Ellipse2D.Double(circle.x() - circle.radius(), circle.y() - circle.radius(), size, size),
                    circle.fill(), circle.stroke());
        } else if (shape instanceof Picture picture) {
            PicturePen.draw(graphics, picture);
        }
    }

    private static java.awt.Shape rectangle(Box box) {
        Bounds bounds = box.bounds();
        double arc = 2 * box.radius();
        return new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
    }

    private void surface(java.awt.Shape outline, Paint fill, Stroke stroke) {
        if (fill != Paint.NONE) {
            graphics.setPaint(paint(fill));
            graphics.fill(outline);
        }
        if (stroke.paint() != Paint.NONE && stroke.width() > 0) {
            graphics.setPaint(paint(stroke.paint()));
            graphics.setStroke(pen(stroke));
            graphics.draw(outline);
        }
    }

    private static java.awt.Paint paint(Paint paint) {
        if (paint instanceof LinearGradient gradient) {
            return gradient(gradient);
        }
        return new Color(((Colour) paint).rgb());
    }

    private static java.awt.Paint gradient(LinearGradient gradient) {
        List<LinearGradient.Stop> stops = gradient.stops();
        float[] offsets = new float[stops.size()];
        Color[] colours = new Color[stops.size()];
        for (int i = 0; i < offsets.length; i++) {
            float previous = i == 0 ? -1 : offsets[i - 1];
            // Java2D wants offsets to rise strictly; SVG lets two stops share a place for a sharp change.
            offsets[i] = Math.max((float) stops.get(i).offset(), Math.nextUp(previous));
            colours[i] = new Color(stops.get(i).colour().rgb());
        }
        return new java.awt.LinearGradientPaint(new Point2D.Double(gradient.x1(), gradient.y1()),
                new Point2D.Double(gradient.x2(), gradient.y2()), offsets, colours);
    }

    private static BasicStroke pen(Stroke stroke) {
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        return new BasicStroke((float) stroke.width(),
                stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                stroke.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER, 4,
                dash.length == 0 ? null : dash, 0);
    }
}
