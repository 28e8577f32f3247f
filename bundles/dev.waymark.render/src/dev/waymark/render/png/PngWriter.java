/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import dev.waymark.render.scene.Drawing;

/**
 * Draws a drawing as PNG. The letters are outlines of the bundled Liberation Sans, so the machine needs no fonts;
 * characters that it lacks come from the machine's fonts where there are any, and are an empty frame where not.
 * The picture is drawn in bands, so that a wide map needs little memory.
 */
public final class PngWriter {

    /** Pixels for each CSS pixel that look sharp on today's screens. */
    public static final double DEFAULT_SCALE = 2;
    /** The most pixels that an image may have. */
    public static final long MAX_PIXELS = 200_000_000;

    private static final int BAND_PIXELS = 16_000_000;
    private static final double DOTS_PER_METRE = 96 / 0.0254;

    private PngWriter() {
    }

    /**
     * Writes a drawing; {@code out} is left open.
     *
     * @param scale image pixels for each CSS pixel, above 0
     * @throws IllegalArgumentException with a sentence for the reader if the image would have more than
     *         {@value #MAX_PIXELS} pixels
     * @throws IOException as {@code out} throws
     */
    public static void write(Drawing drawing, double scale, OutputStream out) throws IOException {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("The scale of a PNG is above 0, for example 2, not " + scale + ".");
        }
        double exactWidth = Math.ceil(drawing.width() * scale);
        double exactHeight = Math.ceil(drawing.height() * scale);
        if (exactWidth * exactHeight > MAX_PIXELS) {
            throw new IllegalArgumentException("The map is too large for a PNG at scale " + number(scale) + ": "
                    + (long) exactWidth + " x " + (long) exactHeight + " pixels, and " + MAX_PIXELS / 1_000_000
                    + " million are the limit. Use SVG, or a smaller scale.");
        }
        draw(drawing, scale, (int) exactWidth, (int) exactHeight, out);
    }

    private static String number(double scale) {
        return scale == Math.rint(scale) ? Long.toString((long) scale) : Double.toString(scale);
    }

    private static void draw(Drawing drawing, double scale, int width, int height, OutputStream out)
            throws IOException {
        PngEncoder encoder = new PngEncoder(out, width, height, (int) Math.round(DOTS_PER_METRE * scale));
        int bandHeight = Math.max(1, Math.min(height, BAND_PIXELS / width));
        BufferedImage band = new BufferedImage(width, bandHeight, BufferedImage.TYPE_INT_RGB);
        DrawingPainter painter = new DrawingPainter(drawing);
        for (int top = 0; top < height; top += bandHeight) {
            painter.paint(band, scale, 0, top);
            encoder.rows(band, Math.min(bandHeight, height - top));
        }
        encoder.end();
    }
}
