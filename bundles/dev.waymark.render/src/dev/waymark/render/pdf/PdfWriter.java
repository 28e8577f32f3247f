/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import dev.waymark.render.outline.Headless;
import dev.waymark.render.scene.Drawing;

/**
 * Draws drawings as the pages of a PDF. A page is as large as its drawing, at 96 px to the inch. The letters are text
 * that can be found and copied, set in subsets of the bundled Liberation Sans; characters that it lacks are outlines,
 * as in a PNG. The same drawings give the same bytes.
 */
public final class PdfWriter {

    private static final String PROGRAM = "Waymark";

    static {
        Headless.prepare();
    }

    private PdfWriter() {
    }

    /**
     * Writes a document with a page for each drawing; its title and language are those of the first.
     *
     * @param drawings at least one
     * @throws IOException as {@code out} throws
     */
    public static void write(List<Drawing> drawings, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, drawings.get(0));
            PdfFonts fonts = new PdfFonts(document);
            for (Drawing drawing : drawings) {
                PdfPage.add(document, fonts, drawing);
            }
            // Otherwise it would tell the time.
            document.setDocumentId(0L);
            document.save(out);
        }
    }

    private static void describe(PDDocument document, Drawing drawing) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(drawing.title());
        information.setSubject(drawing.description());
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        if (!drawing.language().isEmpty()) {
            document.getDocumentCatalog().setLanguage(drawing.language());
        }
    }
}
