/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.List;

/**
 * Colours that change along a line in the drawing's own coordinates, as the emotion curve's do with height.
 *
 * @param x1 start of the line
 * @param y1 start of the line
 * @param x2 end of the line
 * @param y2 end of the line
 * @param stops at least two, offsets rising from 0 to 1
 */
public record LinearGradient(double x1, double y1, double x2, double y2, List<Stop> stops) implements Paint {

    /**
     * A colour at a place along the line.
     *
     * @param offset 0 at the start, 1 at the end
     * @param colour the colour there
     */
    public record Stop(double offset, Colour colour) {
    }

    /** Checks the stops and freezes them. */
    public LinearGradient {
        stops = List.copyOf(stops);
        if (stops.size() < 2) {
            throw new IllegalArgumentException("A gradient needs at least two colours.");
        }
    }

    /** A gradient by height alone, from {@code top} down to {@code bottom}. */
    public static LinearGradient vertical(double top, double bottom, List<Stop> stops) {
        return new LinearGradient(0, top, 0, bottom, stops);
    }

    /** The colour at a place of the drawing. */
    public Colour colourAt(double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double offset = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
        Stop before = stops.get(0);
        for (Stop stop : stops) {
            if (stop.offset() >= offset) {
                double part = stop == before ? 0 : (offset - before.offset()) / (stop.offset() - before.offset());
                return before.colour().towards(stop.colour(), part);
            }
            before = stop;
        }
        return before.colour();
    }
}
