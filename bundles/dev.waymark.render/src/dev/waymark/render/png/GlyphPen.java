/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import dev.waymark.render.scene.TextLine;
import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;

/** Draws a line of text as outlines, at exactly its measured width. */
final class GlyphPen {

    private static final double UNITS_PER_EM = 2048;

    private final TextStyle style;
    private final Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;

    private GlyphPen(TextStyle style) {
        this.style = style;
    }

    static void draw(Graphics2D graphics, TextLine line) {
        GlyphPen pen = new GlyphPen(line.style());
        for (VisualRun run : VisualRun.of(line.text(), line.style().face())) {
            pen.run(run);
        }
        AffineTransform place = AffineTransform.getTranslateInstance(line.left(), line.baseline());
        if (pen.x > 0) {
            place.scale(line.width() / pen.x, 1);
        }
        graphics.setColor(new Color(line.colour().rgb()));
        graphics.fill(place.createTransformedShape(pen.outline));
    }

    private void run(VisualRun run) {
        if (run.covered()) {
            run.characters().forEach(this::bundled);
        } else {
            foreign(run);
        }
    }

    private void bundled(String character) {
        OutlineFont font = OutlineFont.of(style.face());
        double scale = style.size() / UNITS_PER_EM;
        character.codePoints().forEach(codePoint -> {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
            outline.append(place.createTransformedShape(font.outline(codePoint)), false);
            x += TextMeasure.width(Character.toString(codePoint), style);
        });
    }

    private void foreign(VisualRun run) {
        String text = run.logicalText();
        double width = TextMeasure.width(text, style);
        FallbackFont.outline(text, run.rightToLeft(), style, width).ifPresentOrElse(
                shape -> place(shape, width), () -> frames(run.characters()));
    }

    private void place(Shape shape, double width) {
        outline.append(AffineTransform.getTranslateInstance(x, 0).createTransformedShape(shape), false);
        x += width;
    }

    /** An empty frame says honestly that a character is there which cannot be drawn. */
    private void frames(List<String> characters) {
        double line = style.size() / 16;
        for (String character : characters) {
            double width = TextMeasure.width(character, style);
            if (width > 4 * line) {
                Rectangle2D box = new Rectangle2D.Double(line, -style.size() * 0.7, width - 2 * line,
                        style.size() * 0.7);
                Area frame = new Area(box);
                frame.subtract(new Area(new Rectangle2D.Double(box.getX() + line, box.getY() + line,
                        box.getWidth() - 2 * line, box.getHeight() - 2 * line)));
                place(frame, width);
            } else {
                x += width;
            }
        }
    }
}
