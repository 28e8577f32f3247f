/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.draw.Gallery;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.png.DrawingPainter;
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
import dev.waymark.render.text.FontFace;
import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Theme;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.Journeys;

class PdfWriterTest {

    private static final Colour BLACK = new Colour(0);
    private static final Colour RED = new Colour(0xFF0000);
    private static final Colour BLUE = new Colour(0x0000FF);
    private static final Colour WHITE = new Colour(0xFFFFFF);

    @Test
    void pageIsAsLargeAsTheMap() throws IOException {
        try (PDDocument document = document(drawing(List.of()))) {
            assertEquals(75, document.getPage(0).getMediaBox().getWidth());
            assertEquals(37.5f, document.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void aPageLongerThanViewersAllowGetsALargerUnit() throws IOException {
        Drawing wide = new Drawing("d", 40_000, 800, "", "t", "", "Arial", WHITE, List.of());
        try (PDDocument document = document(wide)) {
            PDPage page = document.getPage(0);
            assertTrue(page.getMediaBox().getWidth() <= 14_400);
            assertEquals(30_000, page.getMediaBox().getWidth() * page.getUserUnit(), 0.1);
        }
    }

    @Test
    void wordsCanBeFoundAndCopied() throws IOException {
        Drawing map = experienceMap();
        try (PDDocument document = document(map)) {
            String text = new PDFTextStripper().getText(document).replace('\u00A0', ' ');
            assertTrue(text.contains("Buying running shoes online"), text);
            assertTrue(text.contains("Checkout conversion 48 % → 60 % by March 2027"), text);
            assertTrue(text.contains("“I only want shoes that fit.”"), text);
            assertEquals(map.title(), document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void languageIsThatOfTheMap() throws IOException {
        try (PDDocument document = document(new Drawing("d", 9, 9, "de", "t", "", "Arial", WHITE, List.of()))) {
            assertEquals("de", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void fontsAreEmbedded() throws IOException {
        try (PDDocument document = document(experienceMap())) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertTrue(resources.getFont(name).isEmbedded(), () -> name + " is not embedded");
            }
        }
    }

    @Test
    void sameMapGivesTheSameBytes() throws IOException {
        assertArrayEquals(pdf(List.of(experienceMap())), pdf(List.of(experienceMap())));
    }

    @Test
    void looksLikeTheOtherFormats() throws IOException {
        Drawing gallery = Gallery.of(Theme.LIGHT);
        BufferedImage expected = new BufferedImage(760, 520, BufferedImage.TYPE_INT_RGB);
        new DrawingPainter(gallery, 0).paint(expected, 1, 0, 0);
        try (PDDocument document = document(gallery)) {
            BufferedImage actual = new PDFRenderer(document).renderImage(0, 4f / 3);
            assertTrue(difference(expected, actual) < 3, () -> "off by " + difference(expected, actual));
        }
    }

    @Test
    void gradientFollowsHeight() throws IOException {
        LinearGradient gradient = LinearGradient.vertical(0, 50,
                List.of(new Stop(0.2, RED), new Stop(0.5, RED), new Stop(0.5, BLUE), new Stop(0.9, BLUE)));
        BufferedImage image = image(Box.filled(new Bounds(0, 0, 100, 50), gradient));
        assertEquals(0xFF0000, image.getRGB(50, 2) & 0xFFFFFF);
        assertEquals(0xFF0000, image.getRGB(50, 20) & 0xFFFFFF);
        assertEquals(0x0000FF, image.getRGB(50, 30) & 0xFFFFFF);
        assertEquals(0x0000FF, image.getRGB(50, 48) & 0xFFFFFF);
    }

    @Test
    void picturesKeepTheirProportionsAndSvgLeavesABox() throws IOException {
        Bounds box = new Bounds(10, 10, 40, 20);
        BufferedImage image = image(new Picture(box, EmbeddedImage.of(Images.raster("png", 8, 8, 0x00FF00)), ""));
        assertEquals(0x00FF00, image.getRGB(30, 20) & 0xFFFFFF);
        assertEquals(0xFFFFFF, image.getRGB(12, 20) & 0xFFFFFF);
        BufferedImage svg = image(new Picture(box, EmbeddedImage.of(Images.svg()), ""));
        assertEquals(0x9FB3C8, svg.getRGB(30, 20) & 0xFFFFFF);
    }

    @Test
    void everyCharacterOfTheBundledFontCanBeSet() throws IOException {
        for (FontFace face : FontFace.values()) {
            StringBuilder all = new StringBuilder();
            for (int c = 0; c < 0x10000; c++) {
                if (TextMeasure.covers(c, face)) {
                    all.append((char) c);
                }
            }
            pdf(List.of(drawing(List.of(TextLine.of(0, 20, all.toString(), TextStyle.of(face, 12), BLACK)))));
        }
    }

    @Test
    void scriptsBeyondTheBundledFontAndHostileTextsLeaveInk() throws IOException {
        for (String text : List.of("顧客は靴を買います", "שלום (עולם) 48 %", "مرحبا بكم", "👍🏽 ✓", "\uD800", "a\u0000b\nc\td",
                "\u202Ereversed", "\uFFFF\uFFFE", "((()\\")) {
            BufferedImage image = image(TextLine.of(5, 30, text, TextStyle.of(FontFace.REGULAR, 8), BLACK));
            assertTrue(hasInk(image), text);
        }
    }

    @Test
    void severalMapsAreSeveralPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(List.of(experienceMap(), Gallery.of(Theme.DARK))))) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    private static Drawing experienceMap() {
        return new MapRenderer(Journeys.journey(Examples.text("running-shoes")), Theme.LIGHT, PictureSource.NONE)
                .draw(MapKind.EXPERIENCE);
    }

    private static Drawing drawing(List<Shape> shapes) {
        return new Drawing("d", 100, 50, "", "t", "", "Arial", WHITE, shapes);
    }

    private static BufferedImage image(Shape shape) throws IOException {
        try (PDDocument document = document(drawing(List.of(shape)))) {
            return new PDFRenderer(document).renderImage(0, 4f / 3);
        }
    }

    private static PDDocument document(Drawing drawing) throws IOException {
        return Loader.loadPDF(pdf(List.of(drawing)));
    }

    private static byte[] pdf(List<Drawing> drawings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(drawings, out);
        return out.toByteArray();
    }

    private static boolean hasInk(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How far the pixels are apart on average, of 255. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
            }
        }
        return (double) sum / one.getWidth() / one.getHeight();
    }
}
