/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.List;
import java.util.Objects;

/**
 * How a line is drawn.
 *
 * @param paint its colour, or {@link Paint#NONE}
 * @param width in px
 * @param dash lengths of dash and gap in turn, in px; empty for a solid line
 * @param round round ends and joins, as curves and icons have; else flat ends and mitred joins
 */
public record Stroke(Paint paint, double width, List<Double> dash, boolean round) {

    /** No line. */
    public static final Stroke NONE = new Stroke(Paint.NONE, 0, List.of(), false);

    /** Freezes the dash pattern. */
    public Stroke {
        Objects.requireNonNull(paint, "paint");
        dash = List.copyOf(dash);
    }

    /** A solid line. */
    public static Stroke of(Paint paint, double width) {
        return new Stroke(paint, width, List.of(), false);
    }

    /** The same line, dashed. */
    public Stroke dashed(List<Double> pattern) {
        return new Stroke(paint, width, pattern, round);
    }

    /** The same line, with round ends and joins. */
    public Stroke rounded() {
        return new Stroke(paint, width, dash, true);
    }
}
