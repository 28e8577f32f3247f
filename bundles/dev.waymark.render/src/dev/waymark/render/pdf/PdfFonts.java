/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import dev.waymark.render.outline.BundledFont;
import dev.waymark.render.text.FontFace;

/** The faces of the bundled font that a document uses; what it does not use of them is left out. */
final class PdfFonts {

    private final PDDocument document;
    private final Map<FontFace, PDFont> fonts = new EnumMap<>(FontFace.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(FontFace face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, BundledFont.read(face), true);
            fonts.put(face, font);
        }
        return font;
    }
}
