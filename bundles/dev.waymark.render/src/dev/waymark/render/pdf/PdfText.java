/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;

import dev.waymark.render.outline.ForeignText;
import dev.waymark.render.outline.VisualRun;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;

/** Sets lines of text, each at exactly its measured width. */
final class PdfText {

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final PdfSurface surface;

    PdfText(PDPageContentStream content, PdfFonts fonts, PdfSurface surface) {
        this.content = content;
        this.fonts = fonts;
        this.surface = surface;
    }

    void draw(TextLine line) throws IOException {
        if (line.text().isBlank()) {
            return;
        }
        List<VisualRun> runs = VisualRun.of(line.text(), line.style().face());
        double natural = runs.stream().mapToDouble(run -> width(run, line.style())).sum();
        AffineTransform pen = AffineTransform.getTranslateInstance(line.left(), line.baseline());
        pen.scale(natural > 0 ? line.width() / natural : 1, 1);
        for (VisualRun run : runs) {
            if (run.covered()) {
                letters(run, line, pen);
            } else {
                outlines(run, line, pen);
            }
            pen.translate(width(run, line.style()), 0);
        }
    }

    private static double width(VisualRun run, TextStyle style) {
        return TextMeasure.width(run.logicalText(), style);
    }

    private void letters(VisualRun run, TextLine line, AffineTransform pen) throws IOException {
        content.setNonStrokingColor(PdfSurface.colour(line.colour()));
        content.beginText();
        content.setFont(fonts.of(line.style().face()), (float) line.style().size());
        content.setCharacterSpacing((float) line.style().letterSpacing());
        content.setTextMatrix(new Matrix((float) pen.getScaleX(), 0, 0, -1, (float) pen.getTranslateX(),
                (float) pen.getTranslateY()));
        content.showText(String.join("", run.characters()));
        content.endText();
    }

    /** Outlines say to a screen reader what they stand for. */
    private void outlines(VisualRun run, TextLine line, AffineTransform pen) throws IOException {
        COSDictionary spoken = new COSDictionary();
        spoken.setString(COSName.ACTUAL_TEXT, run.logicalText());
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(spoken));
        surface.draw(pen.createTransformedShape(ForeignText.outline(run, line.style())), line.colour(), Stroke.NONE);
        content.endMarkedContent();
    }
}
