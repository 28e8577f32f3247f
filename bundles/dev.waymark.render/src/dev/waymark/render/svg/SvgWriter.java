/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.svg;

import java.io.IOException;
import java.util.Base64;
import java.util.List;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Picture;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.TextLine;

/**
 * Draws a drawing as SVG. The same drawing gives the same characters on every machine.
 * Each line of text carries its measured length, so the picture holds in a viewer that lacks the font.
 */
public final class SvgWriter {

    private final Drawing drawing;
    private final XmlOut out;
    private final XmlIds ids;
    private final SvgStyles styles;

    private SvgWriter(Drawing drawing, Appendable out) {
        this.drawing = drawing;
        this.out = new XmlOut(out);
        this.ids = new XmlIds(drawing.id());
        this.styles = new SvgStyles(ids);
    }

    /**
     * Writes a drawing, piece by piece; give it a buffered writer in UTF-8.
     *
     * @throws IOException as {@code out} throws
     */
    public static void write(Drawing drawing, Appendable out) throws IOException {
        new SvgWriter(drawing, out).document();
    }

    private void document() throws IOException {
        Box background = Box.filled(drawing.page(), drawing.background());
        styles.collect(background, drawing);
        String titleId = ids.reserve("title");
        String descriptionId = ids.reserve("desc");
        root(titleId, descriptionId);
        element("title", titleId, drawing.title());
        if (!drawing.description().isEmpty()) {
            element("desc", descriptionId, drawing.description());
        }
        styleSheet();
        styles.writeGradients(out);
        box(background);
        shapes(drawing.shapes());
        out.raw("</svg>\n").flush();
    }

    private void root(String titleId, String descriptionId) throws IOException {
        out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"").attribute("id", ids.reserve("map"))
                .attribute("class", ids.name("map"))
                .attribute("width", drawing.width()).attribute("height", drawing.height())
                .raw(" viewBox=\"0 0 ").number(drawing.width()).raw(" ").number(drawing.height()).raw("\"")
                .raw(" role=\"img\" aria-labelledby=\"").raw(titleId);
        if (!drawing.description().isEmpty()) {
            out.raw(" ").raw(descriptionId);
        }
        out.raw("\"");
        if (!drawing.language().isEmpty()) {
            out.attribute("xml:lang", drawing.language());
        }
        out.raw(" xml:space=\"preserve\">\n");
    }

    private void element(String name, String id, String text) throws IOException {
        out.raw("<").raw(name).attribute("id", id).raw(">").text(text).raw("</").raw(name).raw(">\n");
    }

    /** Kerning and ligatures are off because the measures know neither; bands and headers print with their colours. */
    private void styleSheet() throws IOException {
        out.raw("<style>\n.").raw(ids.name("map")).raw("{font-family:").text(CssFont.families(drawing.fontFamily()))
                .raw(";font-kerning:none;font-variant-ligatures:none;white-space:pre;"
                        + "-webkit-print-color-adjust:exact;print-color-adjust:exact}\n");
        styles.writeSheet(out);
        out.raw("</style>\n");
    }

    private void shapes(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            shape(shape);
        }
    }

    private void shape(Shape shape) throws IOException {
        if (shape instanceof Group group) {
            group(group);
        } else if (shape instanceof TextLine line) {
            text(line);
        } else if (shape instanceof Box box) {
            box(box);
        } else if (shape instanceof PathShape path) {
            path(path);
        } else if (shape instanceof Circle circle) {
            circle(circle);
        } else if (shape instanceof Picture picture) {
            picture(picture);
        }
    }

    private void group(Group group) throws IOException {
        out.raw("<g");
        if (!group.id().isEmpty()) {
            out.attribute("id", ids.unique(group.id()));
        }
        if (!group.role().isEmpty()) {
            out.attribute("class", ids.name(group.role()));
        }
        out.raw(">");
        described("title", group.title());
        described("desc", group.description());
        out.raw("\n");
        shapes(group.children());
        out.raw("</g>\n");
    }

    private void described(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            out.raw("<").raw(name).raw(">").text(text).raw("</").raw(name).raw(">");
        }
    }

    private void text(TextLine line) throws IOException {
        String style = styles.next();
        if (line.text().isBlank()) {
            return;
        }
        out.raw("<text").attribute("class", style)
                .attribute("x", line.x()).attribute("y", line.baseline());
        if (line.width() > 0) {
            out.attribute("textLength", line.width()).raw(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        out.raw(">").text(line.text()).raw("</text>\n");
    }

    private void box(Box box) throws IOException {
        out.raw("<rect").attribute("class", styles.next());
        position(box.bounds());
        if (box.radius() > 0) {
            out.attribute("rx", box.radius());
        }
        out.raw("/>\n");
    }

    private void path(PathShape shape) throws IOException {
        out.raw("<path").attribute("class", styles.next()).raw(" d=\"");
        SvgPath.write(out, shape.path());
        out.raw("\"/>\n");
    }

    private void circle(Circle circle) throws IOException {
        out.raw("<circle").attribute("class", styles.next()).attribute("cx", circle.x())
                .attribute("cy", circle.y()).attribute("r", circle.radius()).raw("/>\n");
    }

    private void picture(Picture picture) throws IOException {
        out.raw("<image");
        position(picture.bounds());
        out.raw(" href=\"data:").raw(picture.image().mediaType()).raw(";base64,")
                .raw(Base64.getEncoder().encodeToString(picture.image().bytes())).raw("\">");
        described("title", picture.alternative());
        out.raw("</image>\n");
    }

    private void position(Bounds bounds) throws IOException {
        out.attribute("x", bounds.x()).attribute("y", bounds.y())
                .attribute("width", bounds.width()).attribute("height", bounds.height());
    }
}
