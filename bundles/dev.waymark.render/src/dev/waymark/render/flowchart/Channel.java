/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The room above or below all bands, in which edges past several stages run on tracks; the shorter nearer. */
final class Channel {

    /**
     * The stretch of an edge that runs sideways.
     *
     * @param link  the edge, or the first of those that come together
     * @param left  left end
     * @param right right end
     */
    record Horizontal(Link link, double left, double right) {

        /** Both in one. */
        Horizontal joined(Horizontal other) {
            return new Horizontal(link, Math.min(left, other.left), Math.max(right, other.right));
        }

        private boolean conflictsWith(Horizontal other) {
            return left < other.right + Gutter.TRACK && other.left < right + Gutter.TRACK;
        }
    }

    private final List<List<Horizontal>> tracks = new ArrayList<>();
    private final Map<Integer, Integer> trackOfLink = new HashMap<>();

    /** Gives each horizontal its track. */
    Channel(List<Horizontal> horizontals) {
        horizontals.stream().sorted(Comparator.comparingDouble(line -> line.right() - line.left()))
                .forEach(this::place);
    }

    private void place(Horizontal line) {
        int track = 0;
        while (track < tracks.size() && tracks.get(track).stream().anyMatch(line::conflictsWith)) {
            track++;
        }
        if (track == tracks.size()) {
            tracks.add(new ArrayList<>());
        }
        tracks.get(track).add(line);
        trackOfLink.put(line.link().index(), track);
    }

    /** How many tracks there are. */
    int tracks() {
        return tracks.size();
    }

    /** The track of an edge, 0 nearest to the bands. */
    int track(Link link) {
        return trackOfLink.get(link.index());
    }
}
