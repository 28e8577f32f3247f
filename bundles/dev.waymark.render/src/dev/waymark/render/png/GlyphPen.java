/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

import dev.waymark.render.outline.ForeignText;
import dev.waymark.render.outline.VisualRun;
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
        graphics.setColor(new Color(line.colour().rgb()));
        graphics.fill(outline(line));
    }

    /** The outlines of the letters, where the drawing has them. */
    static Shape outline(TextLine line) {
        GlyphPen pen = new GlyphPen(line.style());
        for (VisualRun run : VisualRun.of(line.text(), line.style().face())) {
            pen.run(run);
        }
        AffineTransform place = AffineTransform.getTranslateInstance(line.left(), line.baseline());
        if (pen.x > 0) {
            place.scale(line.width() / pen.x, 1);
        }
        return place.createTransformedShape(pen.outline);
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
        outline.append(AffineTransform.getTranslateInstance(x, 0)
                .createTransformedShape(ForeignText.outline(run, style)), false);
        x += TextMeasure.width(run.logicalText(), style);
    }
}
