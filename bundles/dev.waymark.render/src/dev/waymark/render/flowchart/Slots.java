/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import dev.waymark.render.flowchart.Course.Side;
import dev.waymark.render.scene.Bounds;

/**
 * The heights at which edges meet the sides of nodes. Edges at one side of a node keep apart; edges that run into one
 * gutter from its two sides keep apart too, so that none runs on top of another.
 */
final class Slots {

    /** Least distance in px of edges that come into a gutter from its two sides. */
    static final double CLEARANCE = 7;

    private final Chart chart;
    private final List<Bounds> places;
    private final double[] leaving;
    private final double[] entering;
    private final int[] bundle;
    /** The ends of edges at each side of a node. */
    private final Map<Integer, List<Stub>> groups = new TreeMap<>();
    /** The heights taken at the sides of each stage. */
    private final Map<Integer, TreeSet<Double>> taken = new HashMap<>();

    private Slots(Chart chart, List<Bounds> places) {
        this.chart = chart;
        this.places = places;
        this.leaving = new double[chart.links().size()];
        this.entering = new double[chart.links().size()];
        this.bundle = IntStream.range(0, entering.length).toArray();
        Arrays.fill(leaving, Double.NaN);
        Arrays.fill(entering, Double.NaN);
    }

    /** The heights for nodes at places, of which x does not matter. */
    static Slots of(Chart chart, List<Bounds> places) {
        Slots slots = new Slots(chart, places);
        slots.group();
        chart.links().stream().filter(slots::mayRunStraight).forEach(slots::runStraight);
        slots.groups.values().stream().filter(group -> group.size() == 1).forEach(slots::place);
        slots.groups.values().stream().filter(group -> group.size() > 1).forEach(slots::place);
        return slots;
    }

    /** The height at which an end of an edge meets its node. */
    double y(Stub stub) {
        return heights(stub)[stub.link().index()];
    }

    /** The index of the edge with which an edge comes together on its way to their node; its own for most. */
    int bundle(Link link) {
        return bundle[link.index()];
    }

    /** Whether an edge runs straight from stage to stage. */
    boolean isStraight(Link link) {
        return isLevel(link) && leaving[link.index()] == entering[link.index()] && bundle[link.index()] == link.index();
    }

    private void group() {
        for (Link link : chart.links()) {
            if (link.course() != Course.INSIDE) {
                add(new Stub(link, true));
                add(new Stub(link, false));
            }
        }
        groups.values().forEach(group -> group.sort(
                Comparator.comparingDouble(this::aim).thenComparing(Stub::leaving)));
    }

    private void add(Stub stub) {
        groups.computeIfAbsent(key(stub), k -> new ArrayList<>()).add(stub);
    }

    private static int key(Stub stub) {
        return stub.node().index() * 2 + stub.side().ordinal();
    }

    /** How far up or down an edge leads: the ends at a node in this order do not cross. */
    private double aim(Stub stub) {
        return switch (stub.link().course()) {
            case AHEAD -> Double.NEGATIVE_INFINITY;
            case BACK -> Double.POSITIVE_INFINITY;
            default -> place(stub.farNode()).centreY();
        };
    }

    private static boolean isLevel(Link link) {
        return link.course() == Course.NEXT || link.course() == Course.PREVIOUS;
    }

    private boolean mayRunStraight(Link link) {
        return isLevel(link) && groups.get(key(new Stub(link, true))).size() == 1
                && groups.get(key(new Stub(link, false))).size() == 1;
    }

    private void runStraight(Link link) {
        double first = Math.max(straightFirst(link.from()), straightFirst(link.to()));
        double last = Math.min(straightLast(link.from()), straightLast(link.to()));
        if (first <= last) {
            double middle = (place(link.from()).centreY() + place(link.to()).centreY()) / 2;
            double y = Math.max(first, Math.min(last, middle));
            put(new Stub(link, true), y);
            put(new Stub(link, false), y);
        }
    }

    /** Only at its corner may a straight edge meet a diamond. */
    private double straightFirst(NodeBox node) {
        return node.form() == Form.BOX || node.form() == Form.PILL ? first(node) : place(node).centreY();
    }

    private double straightLast(NodeBox node) {
        return node.form() == Form.BOX || node.form() == Form.PILL ? last(node) : place(node).centreY();
    }

    private void place(List<Stub> group) {
        if (!Double.isNaN(y(group.get(0)))) {
            return;
        }
        NodeBox node = group.get(0).node();
        List<List<Stub>> slots = merged(group);
        double room = slots.stream().mapToDouble(slot -> slot.get(0).pitch()).sum() - SideRoom.PITCH;
        double wanted = (first(node) + last(node) - room) / 2;
        double least = Math.min(first(node), wanted);
        double most = Math.max(last(node), wanted + room) - room;
        Stub above = null;
        for (List<Stub> slot : slots) {
            Stub stub = slot.get(0);
            double step = above == null ? (stub.pitch() - SideRoom.PITCH) / 2 : (above.pitch() + stub.pitch()) / 2;
            double yield = above == null ? 0 : step - above.halfHeight() - stub.halfHeight();
            double y = free(stub, wanted + step, least + step, most + step, yield);
            slot.forEach(each -> put(each, y));
            wanted += step;
            most += step;
            least = y;
            above = stub;
        }
    }

    /** Where very many edges reach a node, neighbours come together; all others have a slot of their own. */
    private List<List<Stub>> merged(List<Stub> group) {
        int entering = (int) group.stream().filter(stub -> !stub.leaving()).count();
        int size = (entering + SideRoom.MOST_ENTERING - 1) / SideRoom.MOST_ENTERING;
        List<List<Stub>> slots = new ArrayList<>();
        List<Stub> open = List.of();
        for (Stub stub : group) {
            if (!stub.leaving() && !open.isEmpty() && open.size() < size) {
                bundle[stub.link().index()] = open.stream().map(Stub::link)
                        .filter(link -> link.course() == stub.link().course()).findFirst().orElse(stub.link()).index();
                open.add(stub);
            } else {
                slots.add(new ArrayList<>(List.of(stub)));
                open = stub.leaving() ? open : slots.get(slots.size() - 1);
            }
        }
        return slots;
    }

    /** The free height nearest to the wanted one; closer to the edge above than usual if it must be. */
    private double free(Stub stub, double wanted, double least, double most, double yield) {
        double start = Math.max(least, Math.min(most, wanted));
        return nearestFree(stub, start, least, most)
                .orElseGet(() -> nearestFree(stub, start, least - yield, most).orElse(start));
    }

    private OptionalDouble nearestFree(Stub stub, double start, double least, double most) {
        return IntStream.rangeClosed(0, (int) (most - least)).boxed()
                .flatMapToDouble(off -> DoubleStream.of(start - off, start + off))
                .filter(y -> y >= least && y <= most && isFree(stub, y)).findFirst();
    }

    private boolean isFree(Stub stub, double y) {
        Side opposite = stub.side() == Side.EAST ? Side.WEST : Side.EAST;
        TreeSet<Double> heights = taken(stub.gutter(), opposite);
        Double next = heights.higher(y - CLEARANCE);
        return next == null || next >= y + CLEARANCE;
    }

    private void put(Stub stub, double y) {
        heights(stub)[stub.link().index()] = y;
        taken(stub.gutter(), stub.side()).add(y);
    }

    private double[] heights(Stub stub) {
        return stub.leaving() ? leaving : entering;
    }

    private TreeSet<Double> taken(int gutter, Side side) {
        return taken.computeIfAbsent(2 * gutter + side.ordinal(), k -> new TreeSet<>());
    }

    private Bounds place(NodeBox node) {
        return places.get(node.index());
    }

    private double first(NodeBox node) {
        return place(node).y() + node.form().firstSlot(node.height());
    }

    private double last(NodeBox node) {
        return place(node).y() + node.form().lastSlot(node.height());
    }
}
