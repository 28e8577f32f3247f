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
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The kinds of file that a map can be drawn as. */
enum ImageFormat {
    SVG {
        @Override
        byte[] draw(Drawing drawing, double scale, String shown) throws IOException {
            StringBuilder text = new StringBuilder();
            SvgWriter.write(drawing, text);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    PNG {
        @Override
        byte[] draw(Drawing drawing, double scale, String shown) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                PngWriter.write(drawing, scale, bytes);
            } catch (IllegalArgumentException e) {
                throw CommandException.content(shown, e.getMessage());
            }
            return bytes.toByteArray();
        }
    };

    /**
     * The whole file.
     *
     * @throws CommandException about the file {@code shown} if the map is too large for this kind
     */
    abstract byte[] draw(Drawing drawing, double scale, String shown) throws IOException;

    /** The word for it in options, and the extension of its files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
