/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import dev.waymark.render.draw.Gallery;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.EmbeddedImage;
import dev.waymark.render.scene.Images;
import dev.waymark.render.scene.LinearGradient;
import dev.waymark.render.scene.LinearGradient.Stop;
import dev.waymark.render.scene.Picture;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.scene.TextLine.Anchor;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Theme;

class PngWriterTest {

    private static final Colour BLACK = new Colour(0);
    private static final Colour RED = new Colour(0xFF0000);
    private static final Colour BLUE = new Colour(0x0000FF);
    private static final int WHITE = 0xFFFFFF;

    @Test
    void boxesAreWhereTheDrawingPutsThem() throws IOException {
        BufferedImage image = image(List.of(Box.filled(new Bounds(10, 5, 20, 10), RED)), 2);
        assertEquals(200, image.getWidth());
        assertEquals(100, image.getHeight());
        assertEquals(WHITE, rgb(image, 19, 9));
        assertEquals(0xFF0000, rgb(image, 20, 10));
        assertEquals(0xFF0000, rgb(image, 59, 29));
        assertEquals(WHITE, rgb(image, 60, 30));
    }

    @Test
    void lettersKeepToTheirMeasuredWidth() throws IOException {
        for (String text : List.of("Compares three models", "顧客は靴を買います", "שלום (עולם) 48 %", "مرحبا بكم",
                "👍🏽 ✓", "\uD800")) {
            TextLine line = TextLine.of(50, 30, Anchor.MIDDLE, text, TextStyle.of(TextStyle.BODY.face(), 8), BLACK);
            Bounds ink = ink(image(List.of(line), 4), 4);
            assertTrue(line.bounds().contains(ink, 1.5), () -> text + ": " + ink + " in " + line.bounds());
            assertTrue(ink.width() > line.width() / 2, () -> text + ": " + ink);
        }
    }

    @Test
    void aGivenWidthSqueezesTheLetters() throws IOException {
        TextLine measured = TextLine.of(5, 30, "Compares", TextStyle.BODY, BLACK);
        TextLine squeezed = new TextLine(5, 30, Anchor.START, "Compares", TextStyle.BODY, BLACK, measured.width() / 2);
        double full = ink(image(List.of(measured), 4), 4).width();
        assertEquals(full / 2, ink(image(List.of(squeezed), 4), 4).width(), 0.6);
    }

    @Test
    void gradientFollowsHeight() throws IOException {
        LinearGradient gradient = LinearGradient.vertical(0, 50,
                List.of(new Stop(0, RED), new Stop(0.5, RED), new Stop(0.5, BLUE), new Stop(1, BLUE)));
        BufferedImage image = image(List.of(Box.filled(new Bounds(0, 0, 100, 50), gradient)), 1);
        assertEquals(0xFF0000, rgb(image, 50, 10));
        assertEquals(0x0000FF, rgb(image, 50, 40));
    }

    @Test
    void picturesKeepTheirProportions() throws IOException {
        EmbeddedImage square = EmbeddedImage.of(Images.raster("png", 8, 8, 0x00FF00));
        BufferedImage image = image(List.of(new Picture(new Bounds(10, 10, 40, 20), square, "")), 1);
        assertEquals(0x00FF00, rgb(image, 30, 20));
        assertEquals(WHITE, rgb(image, 12, 20));
    }

    @Test
    void pictureThatCannotBeDrawnLeavesABox() throws IOException {
        EmbeddedImage svg = EmbeddedImage.of(Images.svg());
        BufferedImage image = image(List.of(new Picture(new Bounds(10, 10, 40, 20), svg, "")), 1);
        assertEquals(0x9FB3C8, rgb(image, 30, 20));
    }

    @Test
    void drawnInBandsTheSamePictureComesOut() throws IOException {
        Drawing gallery = Gallery.of(Theme.LIGHT);
        BufferedImage whole = new BufferedImage(760, 520, BufferedImage.TYPE_INT_RGB);
        DrawingPainter painter = new DrawingPainter(gallery);
        painter.paint(whole, 1, 0, 0);
        BufferedImage band = new BufferedImage(760, 100, BufferedImage.TYPE_INT_RGB);
        painter.paint(band, 1, 0, 200);
        int[] expected = whole.getRGB(0, 200, 760, 100, null, 0, 760);
        assertArrayEquals(expected, band.getRGB(0, 0, 760, 100, null, 0, 760));
    }

    @Test
    void wholeGalleryIsReadableByOthers() throws IOException {
        BufferedImage image = decoded(png(Gallery.of(Theme.DARK), 1.5));
        assertEquals(1140, image.getWidth());
        assertEquals(780, image.getHeight());
        assertEquals(0x111B26, rgb(image, 1139, 779));
    }

    @Test
    void resolutionIsWrittenDown() throws IOException {
        byte[] png = png(drawing(List.of()), 2);
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertEquals(7559, ByteBuffer.wrap(png).getInt(at + 4));
        assertEquals(1, png[at + 12]);
    }

    @Test
    void tooLargeAnImageIsRefusedWithARemedy() {
        Drawing wide = new Drawing("d", 200_000, 800, "", "t", "", "Arial", BLACK, List.of());
        String message = assertThrows(IllegalArgumentException.class, () -> png(wide, 2)).getMessage();
        assertEquals("The map is too large for a PNG at scale 2: 400000 x 1600 pixels, and 200 million are the limit. "
                + "Use SVG, or a smaller scale.", message);
    }

    @Test
    void scaleIsAboveZero() {
        assertThrows(IllegalArgumentException.class, () -> png(drawing(List.of()), 0));
        assertThrows(IllegalArgumentException.class, () -> png(drawing(List.of()), Double.NaN));
    }

    private static Drawing drawing(List<Shape> shapes) {
        return new Drawing("d", 100, 50, "", "t", "", "Arial", new Colour(WHITE), shapes);
    }

    private static BufferedImage image(List<Shape> shapes, double scale) throws IOException {
        return decoded(png(drawing(shapes), scale));
    }

    private static byte[] png(Drawing drawing, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(drawing, scale, out);
        return out.toByteArray();
    }

    private static BufferedImage decoded(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    /** The rectangle around everything that is not white, in px of the drawing. */
    private static Bounds ink(BufferedImage image, double scale) {
        Bounds ink = Bounds.EMPTY;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (rgb(image, x, y) != WHITE) {
                    ink = ink.union(new Bounds(x / scale, y / scale, 1 / scale, 1 / scale));
                }
            }
        }
        return ink;
    }
}
