/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.waymark.maps.BlueprintMap.Connection;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.render.blueprint.Ports.Port;
import dev.waymark.render.blueprint.Route.Track;

/** Finds ways for arrows that cross no card: straight ones where nothing stands in between, others in the gutters. */
final class Router {

    /** Parallel arrows that one pair of cards has room for. */
    private static final int SLOTS = 3;

    private final Map<String, CardBox> cards = new HashMap<>();
    /** The card below each card in its column, whatever the lane. */
    private final Map<CardBox, CardBox> below = new IdentityHashMap<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final Set<String> across = new HashSet<>();
    private final Tracks gutters = new Tracks();
    private final Tracks channels = new Tracks();
    private final Ports ports = new Ports();
    private final List<Route> routes;

    /** Routes the arrows between cards that are given lane by lane, top to bottom in each cell. */
    Router(List<CardBox> boxes, List<Connection> connections) {
        Map<Integer, CardBox> last = new HashMap<>();
        for (CardBox box : boxes) {
            cards.put(box.card().id(), box);
            CardBox above = last.put(box.column(), box);
            if (above != null) {
                below.put(above, box);
            }
        }
        routes = connections.stream().map(this::route).filter(Objects::nonNull).toList();
    }

    List<Route> routes() {
        return routes;
    }

    /** How many tracks run in a gutter, named by the column at its right. */
    int gutterTracks(int gutter) {
        return gutters.count(gutter);
    }

    /** How many tracks run below a lane. */
    int channelTracks(LaneKind lane) {
        return channels.count(lane.ordinal());
    }

    /** The least height that the arrows at its sides ask of a card. */
    double leastHeight(CardBox card) {
        return ports.leastHeight(card);
    }

    /** Whether an arrow runs from a card straight to the next one below. */
    boolean leadsDown(CardBox upper) {
        CardBox lower = below.get(upper);
        return lower != null && slots.containsKey(pair(upper, lower));
    }

    private Route route(Connection connection) {
        CardBox from = cards.get(connection.from());
        CardBox to = cards.get(connection.to());
        if (from == null || to == null || from == to) {
            return null;
        }
        if (below.get(from) == to || below.get(to) == from) {
            int slot = slots.merge(below.get(from) == to ? pair(from, to) : pair(to, from), 1, Integer::sum) - 1;
            if (slot < SLOTS) {
                return new Route.Down(connection, from, to, slot);
            }
        }
        boolean neighbours = Math.abs(from.column() - to.column()) == 1 && from.rank() == to.rank();
        if (neighbours && across.add(from.column() < to.column() ? pair(from, to) : pair(to, from))) {
            return new Route.Across(connection, from, to);
        }
        return detour(connection, from, to);
    }

    private static String pair(CardBox one, CardBox other) {
        return one.index() + "-" + other.index();
    }

    private Route detour(Connection connection, CardBox from, CardBox to) {
        boolean leavesRight = from.column() <= to.column();
        boolean entersRight = from.column() >= to.column();
        int firstGutter = leavesRight ? from.column() + 1 : from.column();
        int lastGutter = entersRight ? to.column() + 1 : to.column();
        if (firstGutter == lastGutter) {
            Track track = new Track(firstGutter, gutters.take(firstGutter, from.rank(), to.rank()));
            Port start = ports.take(from, leavesRight, to.rank() < from.rank());
            Port end = ports.take(to, entersRight, from.rank() < to.rank());
            return new Route.Detour(connection, start, end, track, track, null, 0);
        }
        LaneKind lane = from.lane().compareTo(to.lane()) < 0 ? from.lane() : to.lane();
        int channel = CardBox.channelRank(lane);
        Track first = new Track(firstGutter, gutters.take(firstGutter, from.rank(), channel));
        Track last = new Track(lastGutter, gutters.take(lastGutter, channel, to.rank()));
        return new Route.Detour(connection, ports.take(from, leavesRight, channel < from.rank()),
                ports.take(to, entersRight, channel < to.rank()), first, last, lane,
                channels.take(lane.ordinal(), firstGutter, lastGutter));
    }
}
