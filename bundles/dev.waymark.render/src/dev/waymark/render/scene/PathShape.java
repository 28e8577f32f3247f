/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.Objects;

/**
 * A free form: arrow, diamond, chevron, curve, icon.
 *
 * @param path the outline
 * @param fill paint of the inside, {@link Paint#NONE} for a line
 * @param stroke the line along the path
 */
public record PathShape(Path path, Paint fill, Stroke stroke) implements Shape {

    /** Checks that nothing is missing. */
    public PathShape {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(fill, "fill");
        Objects.requireNonNull(stroke, "stroke");
    }

    /** A form without outline. */
    public static PathShape filled(Path path, Paint fill) {
        return new PathShape(path, fill, Stroke.NONE);
    }

    /** A line without fill. */
    public static PathShape line(Path path, Stroke stroke) {
        return new PathShape(path, Paint.NONE, stroke);
    }

    @Override
    public Bounds bounds() {
        return path.bounds();
    }
}
