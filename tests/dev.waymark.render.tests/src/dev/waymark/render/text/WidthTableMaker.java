/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Makes the table of letter widths from the bundled fonts; to be run by hand when these change. */
final class WidthTableMaker {

    private static final List<String> FACES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private WidthTableMaker() {
    }

    /** Writes the table to the file named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), bytes());
    }

    static byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (String face : FACES) {
            try (TrueTypeFont font = font(face)) {
                write(runs(font), out);
            }
        }
        return bytes.toByteArray();
    }

    static TrueTypeFont font(String face) throws IOException {
        String resource = "/dev/waymark/render/fonts/LiberationSans-" + face + ".ttf";
        try (InputStream in = TextMeasure.class.getResourceAsStream(resource)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    /** Each run holds its first character, then the widths. */
    private static List<List<Integer>> runs(TrueTypeFont font) throws IOException {
        CmapLookup characters = font.getUnicodeCmapLookup();
        List<List<Integer>> runs = new ArrayList<>();
        int previous = -1;
        for (int character = 0x20; character < 0x10000; character++) {
            int glyph = characters.getGlyphId(character);
            if (glyph > 0) {
                if (character != previous + 1 || runs.isEmpty()) {
                    runs.add(new ArrayList<>(List.of(character)));
                }
                runs.get(runs.size() - 1).add(font.getAdvanceWidth(glyph));
                previous = character;
            }
        }
        return runs;
    }

    private static void write(List<List<Integer>> runs, DataOutputStream out) throws IOException {
        out.writeShort(runs.size());
        for (List<Integer> run : runs) {
            out.writeShort(run.get(0));
            out.writeShort(run.size() - 1);
            for (int width : run.subList(1, run.size())) {
                out.writeShort(width);
            }
        }
    }
}
