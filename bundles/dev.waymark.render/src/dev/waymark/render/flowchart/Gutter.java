/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The room beside a band, in which edges run up and down on tracks. As many tracks as needed and in an order with few
 * crossings.
 */
final class Gutter {

    /** Distance in px of two tracks. */
    static final double TRACK = 12;

    private static final int SWEEPS = 40;

    private final List<Vertical> verticals;
    private final int[] tracks;
    private int count;

    /** Gives each vertical its track. */
    Gutter(List<Vertical> verticals) {
        this.verticals = ordered(verticals);
        this.tracks = new int[verticals.size()];
        packLeft();
        packRight();
    }

    /** How many tracks there are. */
    int tracks() {
        return count;
    }

    /** The verticals, each with the track at the same place in {@link #track}. */
    List<Vertical> verticals() {
        return verticals;
    }

    /** The track of a vertical, 0 at the left. */
    int track(int vertical) {
        return tracks[vertical];
    }

    /** Those that turn to the left stand left; neighbours change places while that saves crossings. */
    private static List<Vertical> ordered(List<Vertical> verticals) {
        List<Vertical> order = new ArrayList<>(verticals);
        order.sort(Comparator.comparingInt(v -> v.east().size() - v.west().size()));
        boolean changed = true;
        for (int sweep = 0; changed && sweep < SWEEPS; sweep++) {
            changed = false;
            for (int i = 0; i + 1 < order.size(); i++) {
                Vertical left = order.get(i);
                Vertical right = order.get(i + 1);
                if (right.crossingsLeftOf(left) < left.crossingsLeftOf(right)) {
                    order.set(i, right);
                    order.set(i + 1, left);
                    changed = true;
                }
            }
        }
        return order;
    }

    private void packLeft() {
        for (int i = 0; i < tracks.length; i++) {
            for (int j = 0; j < i; j++) {
                if (verticals.get(i).conflictsWith(verticals.get(j))) {
                    tracks[i] = Math.max(tracks[i], tracks[j] + 1);
                }
            }
            count = Math.max(count, tracks[i] + 1);
        }
    }

    /** What turns to the right moves to the right as far as the others let it. */
    private void packRight() {
        for (int i = tracks.length - 1; i >= 0; i--) {
            Vertical vertical = verticals.get(i);
            if (vertical.east().size() > vertical.west().size()) {
                tracks[i] = count - 1;
                for (int j = i + 1; j < tracks.length; j++) {
                    if (vertical.conflictsWith(verticals.get(j))) {
                        tracks[i] = Math.min(tracks[i], tracks[j] - 1);
                    }
                }
            }
        }
    }
}
