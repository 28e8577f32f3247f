/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import dev.waymark.render.draw.Gallery;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.EmbeddedImage;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Images;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Picture;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Theme;

class SvgWriterTest {

    private static final Colour INK = new Colour(0x1F2933);
    private static final List<String> HOSTILE = List.of("</text><script>alert(1)</script>", "\"><img src=x onerror=a>",
            "]]>", "&amp;&#x0;", "<!-- -->", "\u0000\u0001\u001F\u0085", "\uD800 lone \uDC00", "\uFFFE\uFFFF", "'\"`",
            "</style><style>*{display:none}", "{}", "a\nb\tc\rd", "\u202Egnirts", "👍🏽 靴 שלום");

    @Test
    void everyStringComesOutAsTextOnly() throws Exception {
        for (String hostile : HOSTILE) {
            Document document = parse(svg(hostileDrawing(hostile)));
            assertEquals(0, document.getElementsByTagName("script").getLength());
            assertEquals(1, document.getElementsByTagName("style").getLength());
            assertEquals(1, document.getElementsByTagName("text").getLength());
            assertEquals(legal(hostile), document.getElementsByTagName("text").item(0).getTextContent());
            assertEquals(legal(hostile), child(first(document, "g"), "title").getTextContent());
        }
    }

    @Test
    void randomTextAlwaysGivesWellFormedXml() throws Exception {
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
            }
            parse(svg(hostileDrawing(text.toString())));
        }
    }

    @Test
    void idsAreUniqueAndBeginWithTheDrawing() throws Exception {
        List<Shape> groups = new ArrayList<>();
        for (String id : List.of("buy.step", "buy.step", "buy.step-2", "buy step", "buy_x20_step", "title", "map", "g1",
                "Größe.✓", "3", "<>", "buy.step")) {
            groups.add(new Group(id, "", "", "step", List.of(text("x"))));
        }
        List<String> ids = ids(parse(svg(drawing("my map", groups))));
        Set<String> unique = new HashSet<>(ids);
        assertEquals(ids.size(), unique.size(), ids::toString);
        assertTrue(ids.stream().allMatch(id -> id.matches("my_x20_map-[\\p{L}\\p{N}_.-]+")), ids::toString);
        assertTrue(unique.contains("my_x20_map-buy.step") && unique.contains("my_x20_map-Größe._x2713_"));
    }

    @Test
    void twoDrawingsCanShareAPage() throws Exception {
        Document light = parse(svg(Gallery.of(Theme.LIGHT)));
        Document dark = parse(svg(Gallery.of(Theme.DARK)));
        Set<String> names = new HashSet<>(names(light));
        names.retainAll(names(dark));
        assertEquals(Set.of(), names);
    }

    @Test
    void styleSheetNamesOnlyItsOwnClasses() throws Exception {
        String sheet = first(parse(svg(Gallery.of(Theme.LIGHT))), "style").getTextContent();
        for (String rule : sheet.strip().split("\n")) {
            assertTrue(rule.matches("\\.gallery-light-\\w+\\{[^{}]*\\}"), rule);
        }
    }

    @Test
    void sameDrawingGivesTheSameCharactersInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        String expected = svg(Gallery.of(Theme.LIGHT));
        try {
            for (String tag : List.of("de-DE", "tr-TR", "ar-EG", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, svg(Gallery.of(Theme.LIGHT)));
            }
        } finally {
            Locale.setDefault(before);
        }
        assertFalse(expected.contains("\r"));
    }

    @Test
    void screenReadersFindTitleAndDescription() throws Exception {
        Document document = parse(svg(drawing("map", List.of())));
        Element root = document.getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals("map-title map-desc", root.getAttribute("aria-labelledby"));
        assertEquals("A title", child(root, "title").getTextContent());
        assertEquals("map-desc", child(root, "desc").getAttribute("id"));
        assertEquals("de", root.getAttribute("xml:lang"));
    }

    @Test
    void everyLineOfTextCarriesItsMeasuredLength() throws Exception {
        NodeList texts = parse(svg(Gallery.of(Theme.LIGHT))).getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            assertTrue(Double.parseDouble(text.getAttribute("textLength")) > 0);
            assertEquals("spacingAndGlyphs", text.getAttribute("lengthAdjust"));
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        String svg = svg(Gallery.of(Theme.LIGHT)) + svg(drawing("map", List.of(picture())));
        assertFalse(svg.replace("http://www.w3.org/2000/svg", "").contains("://"));
        assertFalse(svg.contains("@import"));
        assertTrue(svg.contains("href=\"data:image/svg+xml;base64,"));
    }

    @Test
    void numbersAreShort() throws IOException {
        Path path = Path.from(-0.004, 1.006).lineTo(-12.5, 1000000).lineTo(3, 1000000).lineTo(3, 0.1).build();
        String svg = svg(drawing("map", List.of(PathShape.line(path, Stroke.of(INK, 1.333333)))));
        assertTrue(svg.contains("d=\"M0 1.01L-12.5 1000000H3V0.1\""), svg);
        assertTrue(svg.contains("stroke-width:1.33"), svg);
    }

    @Test
    void fontFamilyCannotLeaveItsDeclaration() throws IOException {
        Drawing evil = new Drawing("map", 10, 10, "", "t", "", "x;}*{display:none</style>, Inter Display, serif", INK,
                List.of());
        assertTrue(svg(evil).contains("{font-family:xdisplaynonestyle,'Inter Display',serif;"), svg(evil));
    }

    @Test
    void blankLinesOfTextAreLeftOut() throws Exception {
        assertEquals(0, parse(svg(drawing("map", List.of(text(" "), text(""))))).getElementsByTagName("text")
                .getLength());
    }

    private static Drawing hostileDrawing(String hostile) {
        Group group = new Group(hostile, hostile + " ", hostile, hostile, List.of(text(hostile + " ")));
        return new Drawing(hostile, 100, 50, hostile, hostile, hostile, hostile, INK, List.of(group));
    }

    /** What a reader of the XML may get: the sentinel space keeps blank strings from being left out. */
    private static String legal(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean space = c == '\n' || c == '\t' || c == '\r';
            boolean forbidden = c < 0x20 || c >= 0x7F && c <= 0x9F || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE
                    || c == 0xFFFF;
            out.appendCodePoint(space ? ' ' : forbidden ? 0xFFFD : c);
        });
        return out + " ";
    }

    private static Drawing drawing(String id, List<Shape> shapes) {
        return new Drawing(id, 100, 50, "de", "A title", "A description", "Arial", new Colour(0xFFFFFF), shapes);
    }

    private static Picture picture() {
        return new Picture(new Bounds(0, 0, 40, 10), EmbeddedImage.of(Images.svg()), "Logo");
    }

    private static TextLine text(String text) {
        return TextLine.of(10, 20, text, TextStyle.BODY, INK);
    }

    private static String svg(Drawing drawing) throws IOException {
        StringBuilder out = new StringBuilder();
        SvgWriter.write(drawing, out);
        return out.toString();
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Element first(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    private static List<String> ids(Document document) {
        return values(document, "id");
    }

    private static List<String> names(Document document) {
        List<String> names = values(document, "id");
        names.addAll(values(document, "class"));
        return names;
    }

    private static List<String> values(Document document, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String value = ((Element) all.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }
}
