/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.LinearGradient;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.Stroke;

/** Fills forms and draws lines on a page. */
final class PdfSurface {

    private static final int BUTT_CAP = 0;
    private static final int MITER_JOIN = 0;
    private static final int ROUND = 1;
    private static final float MITER_LIMIT = 4;

    private final PDPageContentStream content;
    private final PDResources resources;
    private final AffineTransform toPage;

    PdfSurface(PDPageContentStream content, PDResources resources, AffineTransform toPage) {
        this.content = content;
        this.resources = resources;
        this.toPage = toPage;
    }

    void draw(Shape outline, Paint fill, Stroke stroke) throws IOException {
        if (fill != Paint.NONE) {
            content.setNonStrokingColor(colour(fill));
            trace(outline);
            content.fill();
        }
        if (stroke.paint() != Paint.NONE && stroke.width() > 0) {
            pen(stroke);
            trace(outline);
            content.stroke();
        }
    }

    private void pen(Stroke stroke) throws IOException {
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        content.setStrokingColor(colour(stroke.paint()));
        content.setLineWidth((float) stroke.width());
        content.setLineDashPattern(dash, 0);
        content.setLineCapStyle(stroke.round() ? ROUND : BUTT_CAP);
        content.setLineJoinStyle(stroke.round() ? ROUND : MITER_JOIN);
        content.setMiterLimit(MITER_LIMIT);
    }

    private PDColor colour(Paint paint) {
        if (paint instanceof LinearGradient gradient) {
            return PdfGradient.colour(gradient, resources, toPage);
        }
        return colour((Colour) paint);
    }

    static PDColor colour(Colour colour) {
        return new PDColor(components(colour), PDDeviceRGB.INSTANCE);
    }

    /** Red, green and blue from 0 to 1. */
    static float[] components(Colour colour) {
        return new float[] {(colour.rgb() >> 16) / 255f, (colour.rgb() >> 8 & 0xFF) / 255f,
            (colour.rgb() & 0xFF) / 255f};
    }

    private void trace(Shape outline) throws IOException {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            int last = switch (kind) {
                case PathIterator.SEG_CUBICTO -> 4;
                case PathIterator.SEG_QUADTO -> 2;
                default -> 0;
            };
            segment(kind, to, x, y);
            if (kind != PathIterator.SEG_CLOSE) {
                x = to[last];
                y = to[last + 1];
            }
        }
    }

    private void segment(int kind, float[] to, float x, float y) throws IOException {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> content.moveTo(to[0], to[1]);
            case PathIterator.SEG_LINETO -> content.lineTo(to[0], to[1]);
            case PathIterator.SEG_CUBICTO -> content.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
            case PathIterator.SEG_QUADTO -> content.curveTo(towards(x, to[0]), towards(y, to[1]),
                    towards(to[2], to[0]), towards(to[3], to[1]), to[2], to[3]);
            default -> content.closePath();
        }
    }

    /** A control point of the cubic curve that is the same as a quadratic one. */
    private static float towards(float end, float control) {
        return end + (control - end) * 2 / 3;
    }
}
