/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.waymark.maps.ChannelFlow;
import dev.waymark.maps.ChannelFlow.Stream;
import dev.waymark.render.scene.Path.Point;

/**
 * How the streams that lead on sway in the gaps between columns. Those that fall turn beside each other, the lowest
 * first, and those that rise likewise, the highest first: so streams of one stop never cross.
 */
final class ChannelBends {

    /** The part of a gap in which streams turn. */
    private static final double TURNING = 0.8;

    private final ChannelSlots slots;
    private final ChannelGaps gaps;
    private final Function<Stream, Double> leaving;
    private final Function<Stream, Double> arriving;
    private final Map<Stream, List<Bend>> bends = new HashMap<>();

    ChannelBends(ChannelFlow map, ChannelSlots slots, ChannelGaps gaps, Function<Stream, Double> leaving,
            Function<Stream, Double> arriving) {
        this.slots = slots;
        this.gaps = gaps;
        this.leaving = leaving;
        this.arriving = arriving;
        List<Stream> onward = map.streams().stream().filter(ChannelSlots::leadsOn).toList();
        for (int column = 0; column < gaps.columns(); column++) {
            int here = column;
            List<Stream> crossing = onward.stream().filter(stream -> slots.from(stream).column() <= here
                    && slots.to(stream).column() > here).toList();
            turn(crossing.stream().filter(stream -> fall(stream, here) > 0)
                    .sorted(Comparator.comparingDouble(stream -> -start(stream, here))).toList(), here);
            turn(crossing.stream().filter(stream -> fall(stream, here) <= 0)
                    .sorted(Comparator.comparingDouble(stream -> start(stream, here))).toList(), here);
        }
    }

    /** The stretches of a stream from left to right. */
    List<Bend> of(Stream stream) {
        return bends.get(stream);
    }

    private double start(Stream stream, int column) {
        return slots.from(stream).column() == column ? leaving.apply(stream) : slots.middle(stream, column);
    }

    private double end(Stream stream, int column) {
        return slots.to(stream).column() == column + 1 ? arriving.apply(stream) : slots.middle(stream, column + 1);
    }

    private double fall(Stream stream, int column) {
        return end(stream, column) - start(stream, column);
    }

    private void turn(List<Stream> streams, int column) {
        double left = gaps.free(column);
        double gap = ChannelGaps.FREE;
        double needed = streams.stream().mapToDouble(stream -> room(stream, column)).sum();
        double scale = Math.min(1, TURNING * gap / Math.max(1, needed));
        double x = left + (gap - needed * scale) / 2;
        for (Stream stream : streams) {
            double room = room(stream, column) * scale;
            bends.computeIfAbsent(stream, key -> new ArrayList<>()).add(new Bend(
                    new Point(gaps.right(column), start(stream, column)),
                    new Point(gaps.left(column + 1), end(stream, column)), left, left + gap, x + room / 2, room / 2));
            x += room;
        }
    }

    /** What a stream needs where it is steepest; one that runs straight needs nothing. */
    private double room(Stream stream, int column) {
        double thickness = ChannelSlots.thickness(stream);
        return thickness * Math.min(1, Math.abs(fall(stream, column)) / (2 * thickness));
    }
}
