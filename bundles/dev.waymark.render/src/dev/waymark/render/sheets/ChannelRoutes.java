/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import dev.waymark.maps.ChannelFlow;
import dev.waymark.maps.ChannelFlow.Kind;
import dev.waymark.maps.ChannelFlow.Stop;
import dev.waymark.maps.ChannelFlow.Stream;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.scene.Path.Point;

/**
 * The ways of the streams of a channel flow. At a stop they stand one below the other without a gap: those who go back
 * or come back above, then those who go on in the order of where they go, then those who leave.
 */
final class ChannelRoutes {

    private static final double ABOVE_TRACK = 3;
    private static final double BELOW_TRACK = 8;
    /** Px from the last lane to the tips of the streams that leave. */
    static final double FALL = 14;

    private final ChannelSlots slots;
    private final ChannelGaps gaps;
    private final ChannelBends bends;
    private final Map<Stream, Double> leaving = new HashMap<>();
    private final Map<Stream, Double> arriving = new HashMap<>();
    /** The streams that lead back with the height of their tracks, from the lowest up. */
    private final Map<Stream, Double> tracks = new LinkedHashMap<>();
    private final Map<Stream, Piece> trackLabels = new HashMap<>();
    private double top;

    /** Finds the ways; {@code labels} gives the words on a track that has a width. */
    ChannelRoutes(ChannelFlow map, ChannelSlots slots, BiFunction<Stream, Double, Piece> labels) {
        this.slots = slots;
        for (Stop stop : map.stops()) {
            attach(stop, slots.leaving(stop), leaving, stream -> slots.middle(stream, stop.column() + 1));
            attach(stop, slots.arriving(stop), arriving, stream -> slots.middle(stream, stop.column() - 1));
        }
        this.gaps = new ChannelGaps(map, slots, leaving::get, arriving::get);
        this.bends = new ChannelBends(map, slots, gaps, leaving::get, arriving::get);
        map.streams().stream().filter(stream -> stream.kind() == Kind.GOES_BACK)
                .sorted(Comparator.comparingDouble(this::length)).forEach(stream -> track(stream, labels));
    }

    /** The height beyond a stop of a stream that leads on. */
    private interface Beyond {
        double of(Stream stream);
    }

    private void attach(Stop stop, List<Stream> streams, Map<Stream, Double> places, Beyond beyond) {
        Comparator<Stream> order = Comparator.<Stream>comparingInt(stream -> rank(stream.kind())).thenComparingDouble(
                stream -> ChannelSlots.leadsOn(stream) ? beyond.of(stream) : 0);
        double y = slots.middle(stop) - ChannelSlots.sum(streams) / 2;
        for (Stream stream : streams.stream().sorted(order).toList()) {
            double thickness = ChannelSlots.thickness(stream);
            places.put(stream, y + thickness / 2);
            y += thickness;
        }
    }

    private static int rank(Kind kind) {
        return kind == Kind.GOES_BACK ? 0 : kind == Kind.LEAVES ? 2 : 1;
    }

    private double length(Stream stream) {
        return gaps.up(stream) - gaps.down(stream);
    }

    private void track(Stream stream, BiFunction<Stream, Double, Piece> labels) {
        double thickness = ChannelSlots.thickness(stream);
        Piece label = labels.apply(stream, length(stream) - 2 * ChannelShapes.radius(thickness));
        trackLabels.put(stream, label);
        tracks.put(stream, top - BELOW_TRACK - thickness / 2);
        top -= BELOW_TRACK + thickness + ABOVE_TRACK + label.height();
    }

    ChannelGaps gaps() {
        return gaps;
    }

    /** How far the tracks reach above the lanes, at most 0. */
    double top() {
        return top;
    }

    /** The words on a track, at the place where they stand. */
    Piece label(Stream stream) {
        Piece label = trackLabels.get(stream);
        double thickness = ChannelSlots.thickness(stream);
        return label.padded(gaps.down(stream) + ChannelShapes.radius(thickness),
                tracks.get(stream) - thickness / 2 - ABOVE_TRACK - label.height(), 0, 0);
    }

    /** The stretches of a stream that leads on. */
    List<Bend> bends(Stream stream) {
        return bends.of(stream);
    }

    /** The corners of the middle of a stream that leaves or goes back, from where it begins. */
    List<Point> corners(Stream stream) {
        double y = leaving.get(stream);
        List<Point> corners = new ArrayList<>(List.of(new Point(gaps.right(slots.from(stream).column()), y)));
        if (stream.kind() == Kind.LEAVES) {
            corners.addAll(List.of(new Point(gaps.down(stream), y),
                    new Point(gaps.down(stream), slots.bottom() + FALL)));
        } else {
            back(stream, corners);
        }
        return corners;
    }

    private void back(Stream stream, List<Point> corners) {
        double track = tracks.get(stream);
        corners.addAll(List.of(new Point(gaps.up(stream), leaving.get(stream)), new Point(gaps.up(stream), track),
                new Point(gaps.down(stream), track), new Point(gaps.down(stream), arriving.get(stream)),
                new Point(gaps.left(slots.to(stream)), arriving.get(stream))));
    }
}
