/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.flowchart.Course.Side;

/** Collects what runs up and down between the bands. */
final class Gutters {

    private final Slots slots;
    private final List<List<Vertical>> verticals = new ArrayList<>();

    private Gutters(int count, Slots slots) {
        this.slots = slots;
        for (int i = 0; i < count; i++) {
            verticals.add(new ArrayList<>());
        }
    }

    /** The gutters from left to right: one before each band and one behind the last. */
    static List<Gutter> of(Chart chart, Slots slots) {
        Gutters gutters = new Gutters(chart.stages() + 1, slots);
        for (Link link : chart.links()) {
            if (link.course().usesChannel()) {
                gutters.addToChannel(new Stub(link, true));
                gutters.addToChannel(new Stub(link, false));
            } else if (link.course() != Course.INSIDE && !slots.isStraight(link)) {
                gutters.addBetween(link);
            }
        }
        return gutters.verticals.stream().map(Gutter::new).toList();
    }

    private void addToChannel(Stub stub) {
        double y = slots.y(stub);
        boolean up = stub.link().course() == Course.AHEAD;
        List<Double> west = stub.side() == Side.EAST ? List.of(y) : List.of();
        List<Double> east = stub.side() == Side.WEST ? List.of(y) : List.of();
        verticals.get(stub.gutter()).add(new Vertical(stub.link(), stub.leaving(),
                up ? Double.NEGATIVE_INFINITY : y, up ? y : Double.POSITIVE_INFINITY, west, east));
    }

    private void addBetween(Link link) {
        List<Double> west = new ArrayList<>();
        List<Double> east = new ArrayList<>();
        for (Stub stub : List.of(new Stub(link, true), new Stub(link, false))) {
            (stub.side() == Side.EAST ? west : east).add(slots.y(stub));
        }
        double start = slots.y(new Stub(link, true));
        double end = slots.y(new Stub(link, false));
        verticals.get(new Stub(link, true).gutter()).add(
                new Vertical(link, true, Math.min(start, end), Math.max(start, end), west, east));
    }
}
