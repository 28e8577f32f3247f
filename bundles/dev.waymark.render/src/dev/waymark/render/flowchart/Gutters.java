/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.render.flowchart.Course.Side;

/** Collects what runs up and down between the bands. */
final class Gutters {

    private final Chart chart;
    private final Slots slots;
    /** The verticals of each gutter; edges that come together share theirs. */
    private final List<Map<Integer, Vertical>> verticals = new ArrayList<>();

    private Gutters(Chart chart, Slots slots) {
        this.chart = chart;
        this.slots = slots;
        for (int i = 0; i <= chart.stages(); i++) {
            verticals.add(new LinkedHashMap<>());
        }
    }

    /** The gutters from left to right: one before each band and one behind the last. */
    static List<Gutter> of(Chart chart, Slots slots) {
        Gutters gutters = new Gutters(chart, slots);
        for (Link link : chart.links()) {
            if (link.course().usesChannel()) {
                gutters.addToChannel(new Stub(link, true), link);
                gutters.addToChannel(new Stub(link, false), chart.links().get(slots.bundle(link)));
            } else if (link.course() != Course.INSIDE && !slots.isStraight(link)) {
                gutters.addBetween(link);
            }
        }
        return gutters.verticals.stream().map(gutter -> new Gutter(List.copyOf(gutter.values()))).toList();
    }

    private void addToChannel(Stub stub, Link line) {
        double y = slots.y(stub);
        boolean up = line.course() == Course.AHEAD;
        add(stub.gutter(), new Vertical(line, stub.leaving(), up ? Double.NEGATIVE_INFINITY : y,
                up ? y : Double.POSITIVE_INFINITY, heights(Side.EAST, stub), heights(Side.WEST, stub)));
    }

    private void addBetween(Link link) {
        Stub leaving = new Stub(link, true);
        Stub entering = new Stub(link, false);
        double start = slots.y(leaving);
        double end = slots.y(entering);
        add(leaving.gutter(), new Vertical(chart.links().get(slots.bundle(link)), true, Math.min(start, end),
                Math.max(start, end), heights(Side.EAST, leaving, entering), heights(Side.WEST, leaving, entering)));
    }

    /** The heights of those ends that are at a side of their nodes. */
    private List<Double> heights(Side side, Stub... stubs) {
        List<Double> heights = new ArrayList<>();
        for (Stub stub : stubs) {
            if (stub.side() == side) {
                heights.add(slots.y(stub));
            }
        }
        return heights;
    }

    private void add(int gutter, Vertical vertical) {
        int key = 2 * vertical.link().index() + (vertical.leaving() ? 0 : 1);
        verticals.get(gutter).merge(key, vertical, Vertical::joined);
    }
}
