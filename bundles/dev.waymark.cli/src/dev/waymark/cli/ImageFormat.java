/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import dev.waymark.render.png.PngWriter;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.svg.SvgWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The kinds of file that a map can be drawn as. */
enum ImageFormat {
    SVG {
        @Override
        byte[] draw(Drawing drawing, double scale, String shown) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
            try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
                SvgWriter.write(drawing, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    },
    PNG {
        @Override
        byte[] draw(Drawing drawing, double scale, String shown) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                PngWriter.write(drawing, scale, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (IllegalArgumentException e) {
                throw CommandException.content(shown, e.getMessage());
            }
            return bytes.toByteArray();
        }
    };

    private static final int USUAL_BYTES = 1 << 16;

    /**
     * The whole file.
     *
     * @throws CommandException about the file {@code shown} if the map is too large for this kind
     */
    abstract byte[] draw(Drawing drawing, double scale, String shown);

    /** The word for it in options, and the extension of its files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
