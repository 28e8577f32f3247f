/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

import dev.waymark.render.outline.BundledFont;
import dev.waymark.render.text.FontFace;

/** Letter outlines of one bundled face, read when first needed. */
final class OutlineFont {

    private static final Map<FontFace, OutlineFont> FACES = new EnumMap<>(FontFace.class);
    private static final Path2D NOTHING = new Path2D.Double();

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final Map<Integer, Path2D> outlines = new HashMap<>();

    private OutlineFont(FontFace face) {
        font = BundledFont.read(face);
        try {
            characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static synchronized OutlineFont of(FontFace face) {
        return FACES.computeIfAbsent(face, OutlineFont::new);
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
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException trouble) {
        return new UncheckedIOException("The bundled font cannot be read.", trouble);
    }
}
