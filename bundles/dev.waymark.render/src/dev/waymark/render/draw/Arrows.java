/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;

/** Heads of arrows and of stages. */
public final class Arrows {

    /** Length in px of an arrowhead; a line should end that far before the tip, less a px. */
    public static final double HEAD_LENGTH = 9;
    /** Depth in px of the point of a stage header. */
    public static final double CHEVRON_POINT = 10;

    private static final double HALF_WIDTH = 4.5;

    private Arrows() {
    }

    /**
     * A filled arrowhead.
     *
     * @param x the tip
     * @param y the tip
     * @param directionX where the arrow goes, as a vector of any length above 0
     * @param directionY see {@code directionX}
     */
    public static Shape head(double x, double y, double directionX, double directionY, Colour colour) {
        double length = Math.hypot(directionX, directionY);
        double dx = directionX / length;
        double dy = directionY / length;
        double baseX = x - dx * HEAD_LENGTH;
        double baseY = y - dy * HEAD_LENGTH;
        return PathShape.filled(Path.polygon(x, y, baseX - dy * HALF_WIDTH, baseY + dx * HALF_WIDTH,
                baseX + dy * HALF_WIDTH, baseY - dx * HALF_WIDTH), colour);
    }

    /**
     * The ground of a stage header, pointing to the right; its point reaches {@code right}.
     *
     * @param first whether it begins flat, as the first stage does, or takes in the point of the one before
     */
    public static Shape chevron(double left, double top, double right, double bottom, boolean first, Colour colour) {
        double middle = (top + bottom) / 2;
        double shoulder = right - CHEVRON_POINT;
        Path path = first
                ? Path.polygon(left, top, shoulder, top, right, middle, shoulder, bottom, left, bottom)
                : Path.polygon(left, top, shoulder, top, right, middle, shoulder, bottom, left, bottom,
                        left + CHEVRON_POINT, middle);
        return PathShape.filled(path, colour);
    }
}
