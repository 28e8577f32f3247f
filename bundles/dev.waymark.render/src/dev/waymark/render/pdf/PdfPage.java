/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

import dev.waymark.render.outline.Outlines;
import dev.waymark.render.outline.PlacedImage;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Picture;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.TextLine;

/** Draws one page. */
final class PdfPage {

    private static final double POINTS_PER_PX = 0.75;
    /** No viewer shows a page that is longer; a larger unit makes room, as the standard provides. */
    private static final double LARGEST = 14_400;

    private final PDDocument document;
    private final PDPageContentStream content;
    private final PdfSurface surface;
    private final PdfText text;

    private PdfPage(PDDocument document, PDPageContentStream content, PdfSurface surface, PdfText text) {
        this.document = document;
        this.content = content;
        this.surface = surface;
        this.text = text;
    }

    /** Adds a page that shows a drawing. */
    static void add(PDDocument document, PdfFonts fonts, Drawing drawing) throws IOException {
        double unit = Math.max(1, Math.ceil(Math.max(drawing.width(), drawing.height()) * POINTS_PER_PX / LARGEST));
        double scale = POINTS_PER_PX / unit;
        PDPage page = new PDPage(new PDRectangle((float) (drawing.width() * scale),
                (float) (drawing.height() * scale)));
        if (unit > 1) {
            page.setUserUnit((float) unit);
        }
        document.addPage(page);
        AffineTransform upright = new AffineTransform(scale, 0, 0, -scale, 0, drawing.height() * scale);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(new Matrix(upright));
            PdfSurface surface = new PdfSurface(content, page.getResources(), upright);
            PdfPage drawn = new PdfPage(document, content, surface, new PdfText(content, fonts, surface));
            drawn.shape(Box.filled(drawing.page(), drawing.background()));
            drawn.shapes(drawing.shapes());
        }
    }

    private void shapes(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            shape(shape);
        }
    }

    private void shape(Shape shape) throws IOException {
        if (shape instanceof Group group) {
            shapes(group.children());
        } else if (shape instanceof TextLine line) {
            text.draw(line);
        } else if (shape instanceof Box box) {
            surface.draw(Outlines.of(box), box.fill(), box.stroke());
        } else if (shape instanceof PathShape path) {
            surface.draw(Outlines.of(path.path()), path.fill(), path.stroke());
        } else if (shape instanceof Circle circle) {
            surface.draw(Outlines.of(circle), circle.fill(), circle.stroke());
        } else if (shape instanceof Picture picture) {
            picture(picture);
        }
    }

    private void picture(Picture picture) throws IOException {
        Optional<PlacedImage> placed = PlacedImage.of(picture);
        if (placed.isEmpty()) {
            shape(Box.filled(picture.bounds(), PlacedImage.PLACEHOLDER));
            return;
        }
        Bounds box = placed.get().box();
        content.drawImage(LosslessFactory.createFromImage(document, placed.get().image()), new Matrix(
                new AffineTransform(box.width(), 0, 0, -box.height(), box.x(), box.bottom())));
    }
}
