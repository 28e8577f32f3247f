/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import dev.waymark.render.text.FontFace;

/** The font that travels with the product. */
public final class BundledFont {

    private BundledFont() {
    }

    /** Reads a face anew; its ligatures are off, for the measures know none. */
    public static TrueTypeFont read(FontFace face) {
        try (InputStream in = BundledFont.class.getResourceAsStream("/dev/waymark/render/fonts/" + fileName(face))) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled font " + fileName(face) + " cannot be read.", e);
        }
    }

    private static String fileName(FontFace face) {
        return switch (face) {
            case REGULAR -> "LiberationSans-Regular.ttf";
            case BOLD -> "LiberationSans-Bold.ttf";
            case ITALIC -> "LiberationSans-Italic.ttf";
            case BOLD_ITALIC -> "LiberationSans-BoldItalic.ttf";
        };
    }
}
