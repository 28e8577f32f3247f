/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.waymark.maps.ChannelFlow;
import dev.waymark.maps.ChannelFlow.Kind;
import dev.waymark.maps.ChannelFlow.Stop;
import dev.waymark.maps.ChannelFlow.Stream;

/**
 * The widths of a channel flow: the columns of stops and the gaps between them, with room for the streams that run up
 * or down there. From left to right in a gap: those who leave, those who go back, those who come back. Gap 0 is before
 * the first column.
 */
final class ChannelGaps {

    /** Px that a stop is wide. */
    static final double CARD = 132;
    /** Px for the names of the lanes. */
    static final double LABEL = 168;
    /** Px of a gap in which streams that lead on sway, right of those that leave or go back. */
    static final double FREE = 72;
    private static final double EDGE = 16;
    private static final double SPACE = 8;

    private final ChannelFlow map;
    private final ChannelSlots slots;
    private final int columns;
    private final double[] lefts;
    private final Map<Stream, Double> ups = new HashMap<>();
    private final Map<Stream, Double> downs = new HashMap<>();

    /**
     * Gives each stream its place.
     *
     * @param leaving the height at which a stream leaves its stop
     * @param arriving the height at which it arrives
     */
    ChannelGaps(ChannelFlow map, ChannelSlots slots, Function<Stream, Double> leaving,
            Function<Stream, Double> arriving) {
        this.map = map;
        this.slots = slots;
        this.columns = map.stages().stream().mapToInt(stage -> stage.firstColumn() + stage.columns()).max().orElse(0);
        this.lefts = new double[columns + 1];
        double x = LABEL;
        for (int gap = 0; gap <= columns; gap++) {
            spread(after(gap, Kind.GOES_BACK, leaving, 1), ups, spread(after(gap, Kind.LEAVES, leaving, -1), downs,
                    x, 1), 1);
            x += width(gap);
            lefts[gap] = x;
            spread(before(gap, arriving), downs, x, -1);
            x += CARD;
        }
    }

    /** Streams beside each other from an edge of the gap on; gives the new edge. */
    private static double spread(List<Stream> streams, Map<Stream, Double> places, double edge, int direction) {
        double x = edge;
        for (Stream stream : streams) {
            double room = SPACE + ChannelSlots.thickness(stream);
            places.put(stream, x + direction * (SPACE + ChannelSlots.thickness(stream) / 2));
            x += direction * room;
        }
        return x;
    }

    private List<Stream> after(int gap, Kind kind, Function<Stream, Double> height, int order) {
        return map.streams().stream().filter(stream -> stream.kind() == kind)
                .filter(stream -> slots.from(stream).column() == gap - 1)
                .sorted(Comparator.comparingDouble(stream -> order * height.apply(stream))).toList();
    }

    private List<Stream> before(int gap, Function<Stream, Double> height) {
        return map.streams().stream().filter(stream -> stream.kind() == Kind.GOES_BACK)
                .filter(stream -> slots.to(stream).column() == gap)
                .sorted(Comparator.comparingDouble(height::apply)).toList();
    }

    private double width(int gap) {
        double turning = room(after(gap, Kind.GOES_BACK, stream -> 0.0, 1))
                + room(after(gap, Kind.LEAVES, stream -> 0.0, 1)) + room(before(gap, stream -> 0.0));
        if (gap == 0 || gap == columns) {
            return turning + EDGE;
        }
        return turning + FREE;
    }

    private static double room(List<Stream> streams) {
        return ChannelSlots.sum(streams) + streams.size() * SPACE;
    }

    int columns() {
        return columns;
    }

    double left(int column) {
        return lefts[column];
    }

    double right(int column) {
        return lefts[column] + CARD;
    }

    /** Where streams that lead on begin to sway behind a column. */
    double free(int column) {
        return left(column + 1) - FREE - room(before(column + 1, stream -> 0.0));
    }

    double left(Stop stop) {
        return left(stop.column());
    }

    /** The middle of the gap before a column, where its stage begins; of the last one, where the map ends. */
    double border(int column) {
        return column == 0 ? LABEL : column == columns ? width() : (right(column - 1) + left(column)) / 2;
    }

    /** Where a stream goes up to lead back. */
    double up(Stream stream) {
        return ups.get(stream);
    }

    /** Where a stream comes down, to leave the journey or back to its stop. */
    double down(Stream stream) {
        return downs.get(stream);
    }

    /** The streams that leave the journey after a column. */
    List<Stream> exits(int column) {
        return after(column + 1, Kind.LEAVES, stream -> 0.0, 1);
    }

    /** The right edge of the map. */
    double width() {
        return lefts[columns] + (exits(columns - 1).isEmpty() ? 0 : CARD / 2);
    }
}
