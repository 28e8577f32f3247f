/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import dev.waymark.render.text.FontFace;

/** Letter outlines of one bundled face, read when first needed. */
final class OutlineFont {

    private static final Map<FontFace, OutlineFont> FACES = new EnumMap<>(FontFace.class);
    private static final Path2D NOTHING = new Path2D.Double();

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final Map<Integer, Path2D> outlines = new HashMap<>();

    private OutlineFont(FontFace face) throws IOException {
        try (InputStream in = OutlineFont.class.getResourceAsStream("/dev/waymark/render/fonts/" + fileName(face))) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            characters = font.getUnicodeCmapLookup();
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

    static synchronized OutlineFont of(FontFace face) {
        return FACES.computeIfAbsent(face, wanted -> {
            try {
                return new OutlineFont(wanted);
            } catch (IOException e) {
                throw new UncheckedIOException("The bundled font " + fileName(wanted) + " cannot be read.", e);
            }
        });
    }

    /** The outline of a character in font units, 2048 to the em, y upwards. */
    synchronized Path2D outline(int codePoint) {
        return outlines.computeIfAbsent(characters.getGlyphId(codePoint), this::read);
    }

    private Path2D read(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? NOTHING : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled font cannot be read.", e);
        }
    }
}
