/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.waymark.maps.ChannelFlow;
import dev.waymark.maps.ChannelFlow.Kind;
import dev.waymark.maps.ChannelFlow.Stop;
import dev.waymark.maps.ChannelFlow.Stream;
import dev.waymark.render.grid.Piece;

/**
 * The heights of a channel flow: the lanes, and within them the stops and the streams that pass by stops. What shares a
 * lane and a column stands one below the other, so that no stream runs behind a stop. Measured from the upper edge of
 * the first lane.
 */
final class ChannelSlots {

    private static final double PERCENT = 0.6;
    private static final double THINNEST = 1.5;
    /** Of a stream of which no share is known. */
    private static final double PLAIN = 3;
    private static final double LEAST_CARD = 40;
    private static final double CARD_PADDING = 8;
    private static final double BETWEEN = 12;
    private static final double LANE_PADDING = 14;

    private final ChannelFlow map;
    private final Map<String, Stop> stops = new HashMap<>();
    /** What stands in a lane and a column, from top to bottom: stops, and streams that pass. */
    private final Map<List<Integer>, List<Object>> cells = new HashMap<>();
    private final Map<Object, Double> heights = new HashMap<>();
    private final List<Double> laneTops = new ArrayList<>();
    /** The middle of what stands in a column. */
    private final Map<List<Object>, Double> middles = new HashMap<>();

    ChannelSlots(ChannelFlow map, Function<Stop, Piece> texts, List<Piece> labels) {
        this.map = map;
        map.stops().forEach(stop -> stops.put(stop.id(), stop));
        map.stops().forEach(stop -> add(stop, stop.column(), stop.lane(), Math.max(LEAST_CARD,
                Math.max(texts.apply(stop).height(), Math.max(sum(arriving(stop)), sum(leaving(stop))))
                        + 2 * CARD_PADDING)));
        map.streams().stream().filter(ChannelSlots::leadsOn).forEach(this::pass);
        double top = 0;
        for (int lane = 0; lane < map.lanes().size(); lane++) {
            laneTops.add(top);
            double height = Math.max(labels.get(lane).height(), highest(lane)) + 2 * LANE_PADDING;
            place(lane, top + height / 2);
            top += height;
        }
        laneTops.add(top);
    }

    private void add(Object what, int column, int lane, double height) {
        heights.put(what, height);
        cells.computeIfAbsent(List.of(lane, column), key -> new ArrayList<>()).add(what);
    }

    /** A stream runs in the lane that it leads to. */
    private void pass(Stream stream) {
        Stop to = stops.get(stream.to());
        for (int column = stops.get(stream.from()).column() + 1; column < to.column(); column++) {
            add(stream, column, to.lane(), thickness(stream));
        }
    }

    private double highest(int lane) {
        return cells.entrySet().stream().filter(cell -> cell.getKey().get(0) == lane)
                .mapToDouble(cell -> height(cell.getValue())).max().orElse(0);
    }

    private double height(List<Object> cell) {
        return cell.stream().mapToDouble(heights::get).sum() + (cell.size() - 1) * BETWEEN;
    }

    private void place(int lane, double middle) {
        cells.forEach((cell, content) -> {
            if (cell.get(0) == lane) {
                double y = middle - height(content) / 2;
                for (Object what : content) {
                    middles.put(List.of(what, cell.get(1)), y + heights.get(what) / 2);
                    y += heights.get(what) + BETWEEN;
                }
            }
        });
    }

    /** Whether a stream leads to a stop further right. */
    static boolean leadsOn(Stream stream) {
        return stream.kind() == Kind.GOES_ON || stream.kind() == Kind.SWITCHES;
    }

    static double thickness(Stream stream) {
        return stream.share() == null ? PLAIN : Math.max(THINNEST, Math.min(100, stream.share()) * PERCENT);
    }

    static double sum(List<Stream> streams) {
        return streams.stream().mapToDouble(ChannelSlots::thickness).sum();
    }

    List<Stream> arriving(Stop stop) {
        return map.streams().stream().filter(stream -> stream.to().equals(stop.id())).toList();
    }

    List<Stream> leaving(Stop stop) {
        return map.streams().stream().filter(stream -> stream.from().equals(stop.id())).toList();
    }

    Stop from(Stream stream) {
        return stops.get(stream.from());
    }

    Stop to(Stream stream) {
        return stops.get(stream.to());
    }

    double laneTop(int lane) {
        return laneTops.get(lane);
    }

    /** The lower edge of the last lane. */
    double bottom() {
        return laneTops.get(laneTops.size() - 1);
    }

    double height(Stop stop) {
        return heights.get(stop);
    }

    double middle(Stop stop) {
        return middles.get(List.<Object>of(stop, stop.column()));
    }

    /** Where a stream is that leads on, in one of its columns. */
    double middle(Stream stream, int column) {
        Object what = from(stream).column() == column ? from(stream) : to(stream).column() == column ? to(stream)
                : stream;
        return middles.get(List.of(what, column));
    }
}
