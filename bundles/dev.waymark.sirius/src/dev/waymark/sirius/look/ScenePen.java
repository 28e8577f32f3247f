/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

import dev.waymark.render.png.PlainShapes;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Path.Close;
import dev.waymark.render.scene.Path.CubicTo;
import dev.waymark.render.scene.Path.LineTo;
import dev.waymark.render.scene.Path.MoveTo;
import dev.waymark.render.scene.Path.Segment;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Picture;
import dev.waymark.render.scene.Shape;

/**
 * Draws the renderer's shapes on the surface of a diagram editor. It keeps what they are made of, for most of a diagram
 * is drawn again without having changed: by scrolling, in the overview, beside something that is edited.
 */
final class ScenePen {

    private List<Shape> shapes = List.of();
    private List<Shape> plain = List.of();

    /** Draws shapes, moved to another place. */
    void draw(Graphics graphics, List<Shape> wanted, double dx, double dy) {
        if (!shapes.equals(wanted)) {
            shapes = wanted;
            plain = PlainShapes.of(wanted);
        }
        graphics.pushState();
        graphics.translate((float) dx, (float) dy);
        graphics.setAntialias(SWT.ON);
        graphics.setFillRule(SWT.FILL_WINDING);
        plain.forEach(shape -> draw(graphics, shape));
        graphics.popState();
    }

    private static void draw(Graphics graphics, Shape shape) {
        if (shape instanceof PathShape form) {
            Path path = path(form);
            graphics.setBackgroundColor(color((Colour) form.fill()));
            graphics.fillPath(path);
            path.dispose();
        } else if (shape instanceof Picture picture) {
            draw(graphics, picture);
        }
    }

    private static Path path(PathShape form) {
        Path path = new Path(Display.getCurrent());
        for (Segment segment : form.path().segments()) {
            if (segment instanceof MoveTo move) {
                path.moveTo((float) move.to().x(), (float) move.to().y());
            } else if (segment instanceof LineTo line) {
                path.lineTo((float) line.to().x(), (float) line.to().y());
            } else if (segment instanceof CubicTo curve) {
                path.cubicTo((float) curve.control1().x(), (float) curve.control1().y(),
                        (float) curve.control2().x(), (float) curve.control2().y(), (float) curve.to().x(),
                        (float) curve.to().y());
            } else if (segment instanceof Close) {
                path.close();
            }
        }
        return path;
    }

    private static Color color(Colour colour) {
        return new Color(colour.rgb() >> 16, colour.rgb() >> 8 & 0xFF, colour.rgb() & 0xFF);
    }

    private static void draw(Graphics graphics, Picture picture) {
        try {
            Image image = new Image(Display.getCurrent(), new ByteArrayInputStream(picture.image().bytes()));
            graphics.drawImage(image, new Rectangle(image.getBounds()), fitted(picture.bounds(), image));
            image.dispose();
        } catch (SWTException e) {
            graphics.setBackgroundColor(color(PlainShapes.PLACEHOLDER));
            graphics.fillRectangle(rectangle(picture.bounds()));
        }
    }

    private static Rectangle fitted(Bounds room, Image image) {
        double scale = Math.min(room.width() / image.getBounds().width, room.height() / image.getBounds().height);
        double width = image.getBounds().width * scale;
        double height = image.getBounds().height * scale;
        return rectangle(new Bounds(room.centreX() - width / 2, room.centreY() - height / 2, width, height));
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new PrecisionRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
