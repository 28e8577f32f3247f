/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import dev.waymark.render.pdf.PdfWriter;
import dev.waymark.render.png.PngWriter;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.svg.SvgWriter;

/** The kinds of file that a map can be drawn as. */
public enum ImageFormat {
    /** A vector picture for the web. */
    SVG {
        @Override
        void write(Drawing drawing, double scale, OutputStream out) throws IOException {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            SvgWriter.write(drawing, text);
            text.flush();
        }
    },
    /** A picture of pixels. */
    PNG {
        @Override
        void write(Drawing drawing, double scale, OutputStream out) throws IOException {
            PngWriter.write(drawing, scale, out);
        }
    },
    /** A vector picture for paper and for sending around. */
    PDF {
        @Override
        void write(Drawing drawing, double scale, OutputStream out) throws IOException {
            PdfWriter.write(List.of(drawing), out);
        }
    };

    private static final int USUAL_BYTES = 1 << 16;

    abstract void write(Drawing drawing, double scale, OutputStream out) throws IOException;

    /**
     * The whole file.
     *
     * @param scale pixels for each pixel of the map, where the kind has pixels
     * @throws IllegalArgumentException with a sentence for the reader if the map is too large for this kind
     */
    public byte[] draw(Drawing drawing, double scale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            write(drawing, scale, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The word for it in options, and the extension of its files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
