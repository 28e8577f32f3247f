/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

/**
 * A rectangle along the axes, in px.
 *
 * @param x left edge
 * @param y upper edge
 * @param width 0 or above
 * @param height 0 or above
 */
public record Bounds(double x, double y, double width, double height) {

    /** Nothing: the neutral element of {@link #union}. */
    public static final Bounds EMPTY = new Bounds(0, 0, 0, 0);

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return width == 0 && height == 0;
    }

    /** x of the right edge. */
    public double right() {
        return x + width;
    }

    /** y of the lower edge. */
    public double bottom() {
        return y + height;
    }

    /** x of the middle. */
    public double centreX() {
        return x + width / 2;
    }

    /** y of the middle. */
    public double centreY() {
        return y + height / 2;
    }

    /** Whether the two share an area; edges that only touch do not count. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether {@code other} lies wholly inside, edges included, with {@code tolerance} px of grace. */
    public boolean contains(Bounds other, double tolerance) {
        return other.x >= x - tolerance && other.y >= y - tolerance
                && other.right() <= right() + tolerance && other.bottom() <= bottom() + tolerance;
    }

    /** The smallest rectangle around both; {@link #EMPTY} adds nothing. */
    public Bounds union(Bounds other) {
        if (this == EMPTY) {
            return other;
        }
        return other == EMPTY ? this : around(Math.min(x, other.x), Math.min(y, other.y),
                Math.max(right(), other.right()), Math.max(bottom(), other.bottom()));
    }

    /** The rectangle made smaller by {@code margin} px on each side; larger if negative. */
    public Bounds inset(double margin) {
        return new Bounds(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    /** The rectangle moved. */
    public Bounds translated(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** The rectangle between two corners. */
    public static Bounds around(double left, double top, double right, double bottom) {
        return new Bounds(left, top, right - left, bottom - top);
    }
}
