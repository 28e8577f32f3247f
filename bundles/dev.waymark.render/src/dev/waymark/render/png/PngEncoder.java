/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG row by row, after the specification of the W3C: opaque 8-bit RGB, each row filtered against the one
 * above it, which suits the level surfaces of a map.
 */
final class PngEncoder {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte FILTER_UP = 2;
    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(CHUNK);
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED + 5);
    private final DeflaterOutputStream deflated = new DeflaterOutputStream(packed, deflater, CHUNK);
    private final int width;
    private final byte[] row;
    private byte[] above;
    private byte[] current;

    PngEncoder(OutputStream out, int width, int height, int dotsPerMetre) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        this.row = new byte[1 + 3 * width];
        this.above = new byte[3 * width];
        this.current = new byte[3 * width];
        this.out.write(SIGNATURE);
        header(height);
        resolution(dotsPerMetre);
    }

    private void header(int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", bytes.toByteArray());
    }

    private void resolution(int dotsPerMetre) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(dotsPerMetre);
        data.writeInt(dotsPerMetre);
        data.write(1);
        chunk("pHYs", bytes.toByteArray());
    }

    /** The first {@code count} rows of an image as the next rows of the picture. */
    void rows(BufferedImage image, int count) throws IOException {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < count; y++) {
            row(pixels, y * width);
            if (packed.size() >= CHUNK) {
                flush();
            }
        }
    }

    private void row(int[] pixels, int offset) throws IOException {
        for (int x = 0; x < width; x++) {
            int rgb = pixels[offset + x];
            current[3 * x] = (byte) (rgb >> 16);
            current[3 * x + 1] = (byte) (rgb >> 8);
            current[3 * x + 2] = (byte) rgb;
        }
        row[0] = FILTER_UP;
        for (int i = 0; i < current.length; i++) {
            row[i + 1] = (byte) (current[i] - above[i]);
        }
        deflated.write(row);
        byte[] spare = above;
        above = current;
        current = spare;
    }

    /** Finishes the picture. */
    void end() throws IOException {
        deflated.finish();
        deflater.end();
        flush();
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private void flush() throws IOException {
        chunk("IDAT", packed.toByteArray());
        packed.reset();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
