/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.waymark.maps.BlueprintMap.Connection;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.render.blueprint.Ports.Port;
import dev.waymark.render.blueprint.Route.Channel;
import dev.waymark.render.blueprint.Route.Track;

/** Finds ways for arrows that cross no card: straight ones where nothing stands in between, others in the gutters. */
final class Router {

    /** Parallel arrows that one pair of cards has room for. */
    private static final int SLOTS = 3;

    private final Map<String, CardBox> cards = new HashMap<>();
    /** The columns of the cards of each row, by the rank of the row. */
    private final Map<Integer, NavigableSet<Integer>> rows = new HashMap<>();
    /** The card below each card in its column, whatever the lane. */
    private final Map<CardBox, CardBox> below = new IdentityHashMap<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final Set<String> across = new HashSet<>();
    private final Tracks gutters = new Tracks();
    private final Tracks channels = new Tracks();
    private final Tracks above = new Tracks();
    private final Ports ports = new Ports();
    /** The ranks of the rows in which an arrow meets a card at a side. */
    private final Set<Integer> sides = new HashSet<>();
    private final List<Route> routes = new ArrayList<>();

    /** Routes the arrows between cards that are given lane by lane, top to bottom in each cell. */
    Router(List<CardBox> boxes, List<Connection> connections) {
        Map<Integer, CardBox> last = new HashMap<>();
        for (CardBox box : boxes) {
            cards.put(box.card().id(), box);
            rows.computeIfAbsent(box.rank(), rank -> new TreeSet<>()).add(box.column());
            CardBox above = last.put(box.column(), box);
            if (above != null) {
                below.put(above, box);
            }
        }
        List<Connection> bent = new ArrayList<>();
        connections.stream().filter(this::isKnown).forEach(connection -> Optional.ofNullable(straight(connection))
                .ifPresentOrElse(routes::add, () -> bent.add(connection)));
        routes.addAll(skips(bent.stream().filter(this::isSkip).toList()));
        bent.stream().filter(connection -> !isSkip(connection)).map(this::detour).forEach(routes::add);
    }

    List<Route> routes() {
        return routes;
    }

    /** How many tracks run in a gutter, named by the column at its right. */
    int gutterTracks(int gutter) {
        return gutters.count(gutter);
    }

    /** How many tracks run below a lane. */
    int tracksBelow(LaneKind lane) {
        return channels.count(lane.ordinal());
    }

    /** How many tracks run above the cards of a lane. */
    int tracksAbove(LaneKind lane) {
        return lane == LaneKind.CUSTOMER_ACTIONS ? above.count(0) : 0;
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

    /** Whether an arrow meets a card of its row at the left or right side. */
    boolean meetsSides(CardBox card) {
        return sides.contains(card.rank());
    }

    private boolean isKnown(Connection connection) {
        CardBox from = cards.get(connection.from());
        return from != null && cards.containsKey(connection.to()) && from != cards.get(connection.to());
    }

    /** The straight way of an arrow, or null where something stands in between. */
    private Route straight(Connection connection) {
        CardBox from = cards.get(connection.from());
        CardBox to = cards.get(connection.to());
        if (below.get(from) == to || below.get(to) == from) {
            int slot = slots.merge(below.get(from) == to ? pair(from, to) : pair(to, from), 1, Integer::sum) - 1;
            if (slot < SLOTS) {
                return new Route.Down(connection, from, to, slot);
            }
        }
        boolean rightwards = from.column() < to.column();
        boolean free = from.column() != to.column() && from.rank() == to.rank() && isFree(from, to);
        if (free && across.add(rightwards ? pair(from, to) : pair(to, from))) {
            sides.add(from.rank());
            return new Route.Across(connection, from, to);
        }
        return null;
    }

    /** Whether no card stands between two cards of one row. */
    private boolean isFree(CardBox one, CardBox other) {
        int left = Math.min(one.column(), other.column());
        int right = Math.max(one.column(), other.column());
        return rows.get(one.rank()).subSet(left, false, right, false).isEmpty();
    }

    private static String pair(CardBox one, CardBox other) {
        return one.index() + "-" + other.index();
    }

    /** Whether an arrow leads on along the customer actions over some of them. */
    private boolean isSkip(Connection connection) {
        CardBox from = cards.get(connection.from());
        CardBox to = cards.get(connection.to());
        return from.lane() == LaneKind.CUSTOMER_ACTIONS && to.lane() == from.lane() && from.column() < to.column();
    }

    private int length(Connection connection) {
        return cards.get(connection.to()).column() - cards.get(connection.from()).column();
    }

    /**
     * The ways of arrows above the customer actions. Those from one card share a trunk. Longer trunks run outside
     * shorter ones: farther from the cards, and farther left where they begin, so that they do not cross.
     */
    private List<Route> skips(List<Connection> connections) {
        List<List<Connection>> longestFirst = new ArrayList<>(connections.stream().collect(
                Collectors.groupingBy(Connection::from, LinkedHashMap::new, Collectors.toList())).values());
        longestFirst.sort(Comparator.comparingInt(this::reach).reversed());
        Map<List<Connection>, Track> beginnings = new IdentityHashMap<>();
        longestFirst.forEach(branches -> beginnings.put(branches, beginning(source(branches))));
        List<Route> skips = new ArrayList<>();
        for (int i = longestFirst.size() - 1; i >= 0; i--) {
            skips.addAll(branches(longestFirst.get(i), beginnings.get(longestFirst.get(i))));
        }
        return skips;
    }

    private List<Route> branches(List<Connection> branches, Track beginning) {
        CardBox from = source(branches);
        Port start = port(from, true, true);
        int last = from.column() + reach(branches);
        Channel trunk = new Channel(from.lane(), true, above.take(0, from.column() + 1, last));
        return branches.stream().map(branch -> branch(branch, start, beginning, trunk)).toList();
    }

    private Route branch(Connection branch, Port start, Track beginning, Channel trunk) {
        CardBox to = cards.get(branch.to());
        Track ending = track(to.column(), CardBox.channelAbove(to.lane()), to.rank());
        return new Route.Detour(branch, start, port(to, false, true), beginning, trunk, ending);
    }

    private CardBox source(List<Connection> branches) {
        return cards.get(branches.get(0).from());
    }

    /** How many columns the longest of the branches passes. */
    private int reach(List<Connection> branches) {
        return branches.stream().mapToInt(this::length).max().orElseThrow();
    }

    private Track beginning(CardBox from) {
        return track(from.column() + 1, from.rank(), CardBox.channelAbove(from.lane()));
    }

    private Route detour(Connection connection) {
        CardBox from = cards.get(connection.from());
        CardBox to = cards.get(connection.to());
        boolean leavesRight = from.column() <= to.column();
        boolean entersRight = from.column() >= to.column();
        int firstGutter = leavesRight ? from.column() + 1 : from.column();
        int lastGutter = entersRight ? to.column() + 1 : to.column();
        if (firstGutter == lastGutter) {
            Track track = track(firstGutter, from.rank(), to.rank());
            return new Route.Detour(connection, port(from, leavesRight, to.rank() < from.rank()),
                    port(to, entersRight, from.rank() < to.rank()), track, null, track);
        }
        LaneKind lane = from.lane().compareTo(to.lane()) < 0 ? from.lane() : to.lane();
        int channel = CardBox.channelBelow(lane);
        Track first = track(firstGutter, from.rank(), channel);
        Track last = track(lastGutter, channel, to.rank());
        return new Route.Detour(connection, port(from, leavesRight, channel < from.rank()),
                port(to, entersRight, channel < to.rank()), first,
                new Channel(lane, false, channels.take(lane.ordinal(), firstGutter, lastGutter)), last);
    }

    private Track track(int gutter, int one, int other) {
        return new Track(gutter, gutters.take(gutter, one, other));
    }

    private Port port(CardBox card, boolean right, boolean upper) {
        sides.add(card.rank());
        return ports.take(card, right, upper);
    }
}
