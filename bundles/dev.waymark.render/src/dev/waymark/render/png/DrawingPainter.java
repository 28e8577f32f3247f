/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.outline.Headless;
import dev.waymark.render.outline.Outlines;
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

/** Paints any part of a drawing at any scale, again and again. Safe for several threads. */
public final class DrawingPainter {

    private static final int LINE_ROOM = 16;
    private static final int HALF = 0x70000000;

    static {
        Headless.prepare();
    }

    private final Drawing drawing;
    private final double legible;
    private final List<Leaf> leaves = new ArrayList<>();

    /** A shape, and where it may leave ink. */
    private record Leaf(Shape shape, Bounds room) {
    }

    /** Paints all letters as they are. */
    DrawingPainter(Drawing drawing) {
        this(drawing, 0);
    }

    /**
     * Prepares a drawing.
     *
     * @param legible the size in image pixels below which nobody can read a text; a bar stands in for it, for thousands
     *        of letters take their time
     */
    public DrawingPainter(Drawing drawing, double legible) {
        this.drawing = drawing;
        this.legible = legible;
        gather(drawing.shapes());
    }

    private void gather(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                gather(group.children());
            } else {
                leaves.add(new Leaf(shape, shape.bounds().inset(-LINE_ROOM)));
            }
        }
    }

    /** Fills an image with the part of the drawing that begins {@code left} and {@code top} image pixels in it. */
    public void paint(BufferedImage image, double scale, int left, int top) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(new Color(drawing.background().rgb()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.translate(-left, -top);
            graphics.scale(scale, scale);
            Bounds visible = new Bounds(left / scale, top / scale, image.getWidth() / scale,
                    image.getHeight() / scale);
            shapes(visible).forEach(shape -> shape(graphics, shape, scale));
        } finally {
            graphics.dispose();
        }
    }

    /** What may leave ink in a part of the drawing, from back to front: where this is the same, the pixels are. */
    public List<Shape> shapes(Bounds part) {
        return leaves.stream().filter(leaf -> leaf.room().overlaps(part)).map(Leaf::shape).toList();
    }

    private void shape(Graphics2D graphics, Shape shape, double scale) {
        if (shape instanceof TextLine line) {
            text(graphics, line, scale);
        } else if (shape instanceof Box box) {
            surface(graphics, Outlines.of(box), box.fill(), box.stroke());
        } else if (shape instanceof PathShape path) {
            surface(graphics, Outlines.of(path.path()), path.fill(), path.stroke());
        } else if (shape instanceof Circle circle) {
            surface(graphics, Outlines.of(circle), circle.fill(), circle.stroke());
        } else if (shape instanceof Picture picture) {
            PicturePen.draw(graphics, picture);
        }
    }

    private void text(Graphics2D graphics, TextLine line, double scale) {
        double size = line.style().size();
        if (size * scale >= legible) {
            GlyphPen.draw(graphics, line);
        } else if (!line.text().isBlank()) {
            graphics.setColor(new Color(line.colour().rgb() | HALF, true));
            graphics.fill(new Rectangle2D.Double(line.left(), line.baseline() - size / 2, line.width(), size / 2));
        }
    }

    private static void surface(Graphics2D graphics, java.awt.Shape outline, Paint fill, Stroke stroke) {
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

    static BasicStroke pen(Stroke stroke) {
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
