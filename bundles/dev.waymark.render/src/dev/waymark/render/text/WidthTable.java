/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Advance widths of the four faces, in 1/2048 em, read from {@code widths.bin} beside this class: for each face the
 * number of runs, and for each run its first character, its length and that many widths, all as unsigned 16-bit
 * numbers. A table of 20 kB starts faster than four fonts of 400 kB; a test keeps it equal to the fonts.
 */
final class WidthTable {

    /** Units of an em. */
    static final int UNITS_PER_EM = 2048;

    private static final short MISSING = -1;
    private static final WidthTable[] FACES = load();

    private final short[][] pages = new short[256][];

    private WidthTable() {
    }

    static WidthTable of(FontFace face) {
        return FACES[face.ordinal()];
    }

    /** Advance of a code point, or a negative number if the face lacks it. */
    int advance(int codePoint) {
        short[] page = codePoint < 0x10000 ? pages[codePoint >> 8] : null;
        return page == null ? MISSING : page[codePoint & 0xFF];
    }

    private static WidthTable[] load() {
        try (InputStream resource = WidthTable.class.getResourceAsStream("widths.bin");
                DataInputStream in = new DataInputStream(new BufferedInputStream(resource, 1 << 15))) {
            WidthTable[] faces = new WidthTable[FontFace.values().length];
            for (int face = 0; face < faces.length; face++) {
                faces[face] = read(in);
            }
            return faces;
        } catch (IOException e) {
            throw new UncheckedIOException("The table of letter widths cannot be read.", e);
        }
    }

    private static WidthTable read(DataInputStream in) throws IOException {
        WidthTable table = new WidthTable();
        for (int runs = in.readUnsignedShort(); runs > 0; runs--) {
            int first = in.readUnsignedShort();
            int length = in.readUnsignedShort();
            for (int i = 0; i < length; i++) {
                table.put(first + i, in.readShort());
            }
        }
        return table;
    }

    private void put(int character, short width) {
        int page = character >> 8;
        if (pages[page] == null) {
            pages[page] = new short[256];
            Arrays.fill(pages[page], MISSING);
        }
        pages[page][character & 0xFF] = width;
    }
}
