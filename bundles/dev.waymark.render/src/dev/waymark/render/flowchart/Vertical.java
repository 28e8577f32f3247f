/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretch of an edge that runs up or down in a gutter.
 *
 * @param link    the edge, or the first of those that come together
 * @param leaving for an edge that uses a channel: whether this is the stretch on the way to it
 * @param top     upper end; minus infinity for one that goes up to the channel above the bands
 * @param bottom  lower end; infinity for one that goes down to the channel below the bands
 * @param west    heights at which it is met from the left
 * @param east    heights at which it is met from the right
 */
record Vertical(Link link, boolean leaving, double top, double bottom, List<Double> west, List<Double> east) {

    private static final int UPON_EACH_OTHER = 100;

    /** Both in one. */
    Vertical joined(Vertical other) {
        List<Double> allWest = new ArrayList<>(west);
        allWest.addAll(other.west);
        List<Double> allEast = new ArrayList<>(east);
        allEast.addAll(other.east);
        return new Vertical(link, leaving, Math.min(top, other.top), Math.max(bottom, other.bottom), allWest, allEast);
    }

    /** Whether the two would touch on one track. */
    boolean conflictsWith(Vertical other) {
        return top <= other.bottom + Slots.CLEARANCE && other.top <= bottom + Slots.CLEARANCE;
    }

    /** How many lines cross if this stands left of the other; lines that would run upon each other count most. */
    int crossingsLeftOf(Vertical other) {
        return within(other.west) + other.within(east) + UPON_EACH_OTHER * meetings(other.west);
    }

    private int within(List<Double> heights) {
        int count = 0;
        for (double height : heights) {
            count += height > top && height < bottom ? 1 : 0;
        }
        return count;
    }

    private int meetings(List<Double> heights) {
        int count = 0;
        for (double height : heights) {
            for (double mine : east) {
                count += Math.abs(height - mine) < Slots.CLEARANCE ? 1 : 0;
            }
        }
        return count;
    }
}
