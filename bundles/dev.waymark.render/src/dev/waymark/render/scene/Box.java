/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.Objects;

/**
 * A rectangle, with rounded corners if {@code radius} is above 0.
 *
 * @param bounds where it is
 * @param radius corner radius in px, 0 for square corners
 * @param fill paint of the inside
 * @param stroke the outline, centred on the edge
 */
public record Box(Bounds bounds, double radius, Paint fill, Stroke stroke) implements Shape {

    /** Checks that nothing is missing. */
    public Box {
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(fill, "fill");
        Objects.requireNonNull(stroke, "stroke");
    }

    /** A filled rectangle with square corners and no outline. */
    public static Box filled(Bounds bounds, Paint fill) {
        return new Box(bounds, 0, fill, Stroke.NONE);
    }
}
