/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.Objects;

/**
 * A circle.
 *
 * @param x centre
 * @param y centre
 * @param radius in px
 * @param fill paint of the inside
 * @param stroke the outline
 */
public record Circle(double x, double y, double radius, Paint fill, Stroke stroke) implements Shape {

    /** Checks that nothing is missing. */
    public Circle {
        Objects.requireNonNull(fill, "fill");
        Objects.requireNonNull(stroke, "stroke");
    }

    @Override
    public Bounds bounds() {
        return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
