/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A picture that travels inside the drawing: PNG, JPEG or SVG, at most {@value #MAX_BYTES} bytes.
 * Two images are equal when their bytes are.
 */
public final class EmbeddedImage {

    /** The most bytes that a picture may have: it is copied into every map that shows it. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private final byte[] bytes;
    private final ImageHeader header;

    private EmbeddedImage(byte[] bytes, ImageHeader header) {
        this.bytes = bytes;
        this.header = header;
    }

    /**
     * Takes a picture from its bytes; the kind is told by the content, never by a name.
     *
     * @throws IllegalArgumentException with a sentence for the reader if it is none of the kinds, broken or too large
     */
    public static EmbeddedImage of(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new IllegalArgumentException("The picture is larger than 2 MB; use a smaller one.");
        }
        byte[] copy = content.clone();
        return new EmbeddedImage(copy, ImageHeader.read(copy));
    }

    /**
     * Reads a picture file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException as {@link #of} does
     */
    public static EmbeddedImage read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IllegalArgumentException("The picture is larger than 2 MB; use a smaller one.");
        }
        return of(Files.readAllBytes(file));
    }

    /** {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}. */
    public String mediaType() {
        return header.mediaType();
    }

    /** Width divided by height, above 0; 1 for an SVG that does not say. */
    public double aspectRatio() {
        return header.width() / header.height();
    }

    /** The file's content, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmbeddedImage image && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
