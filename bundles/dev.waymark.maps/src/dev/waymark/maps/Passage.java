/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import dev.waymark.model.Flow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;

/**
 * How many of those who begin a journey pass its moments, decisions left out. Who goes back to an earlier moment is not
 * counted there again. Where an arrow tells no share, it takes what the others leave; where several tell none, nobody
 * knows from there on, and nobody knows anything where no arrow of the journey tells a share.
 */
final class Passage {

    /** How many take a way in percent of those who begin, NaN where not known; and whether data tell so. */
    record Amount(double share, boolean measured) {

        private static final Amount NOBODY = new Amount(0, true);

        Amount plus(Amount other) {
            return new Amount(share + other.share, measured && other.measured);
        }

        private Amount part(Amount percent) {
            return new Amount(share * percent.share / 100, measured && percent.measured);
        }

        Double known() {
            return Double.isNaN(share) ? null : Double.valueOf(share);
        }
    }

    private final Flow flow;
    private final List<Node> nodes;
    private final Function<Flow.Link, Readings.Flow> readings;
    private final boolean tellsShares;
    private final Map<Node, Amount> arriving = new HashMap<>();
    private final Map<Moment, Map<Moment, Amount>> ways = new LinkedHashMap<>();

    /** Follows the flow from its first point; {@code readings} gives what was measured on a link, or null. */
    Passage(Flow flow, Function<Flow.Link, Readings.Flow> readings) {
        this.flow = flow;
        this.nodes = flow.nodes();
        this.readings = readings;
        this.tellsShares = flow.links().stream().map(this::told).anyMatch(Objects::nonNull);
        nodes.stream().limit(1).forEach(this::begin);
        nodes.stream().filter(Moment.class::isInstance).forEach(node -> leave((Moment) node));
    }

    /** Where customers go from a moment, each with how many do. */
    Map<Moment, Amount> from(Moment moment) {
        return ways.getOrDefault(moment, Map.of());
    }

    /** How many come to a moment. */
    Amount at(Moment moment) {
        return arriving.getOrDefault(moment, new Amount(Double.NaN, false));
    }

    /** Whether a way leads to a moment at or before the one that it leaves. */
    boolean leadsBack(Moment from, Moment to) {
        return flow.position(to) <= flow.position(from);
    }

    private void begin(Node first) {
        Amount all = new Amount(tellsShares ? 100 : Double.NaN,
                flow.links().stream().anyMatch(link -> readings.apply(link) != null));
        if (first instanceof Moment) {
            arriving.put(first, all);
        } else {
            spread(first, all).forEach((moment, amount) -> arriving.merge(moment, amount, Amount::plus));
        }
    }

    private void leave(Moment moment) {
        Map<Moment, Amount> next = spread(moment, at(moment));
        ways.put(moment, next);
        next.forEach((to, amount) -> {
            if (!leadsBack(moment, to)) {
                arriving.merge(to, amount, Amount::plus);
            }
        });
    }

    /** Where those at a point come next, through decisions; each decision is passed once. */
    private Map<Moment, Amount> spread(Node start, Amount all) {
        Map<Moment, Amount> next = new LinkedHashMap<>();
        Set<Node> passed = new HashSet<>();
        TreeMap<Integer, Amount> waiting = new TreeMap<>(Map.of(flow.position(start), all));
        while (!waiting.isEmpty()) {
            Map.Entry<Integer, Amount> here = waiting.pollFirstEntry();
            Node node = nodes.get(here.getKey());
            for (Flow.Link link : passed.add(node) ? flow.outgoing(node) : List.<Flow.Link>of()) {
                Amount part = here.getValue().part(share(link));
                if (link.to() instanceof Decision decision) {
                    waiting.merge(flow.position(decision), part, Amount::plus);
                } else {
                    next.merge((Moment) link.to(), part, Amount::plus);
                }
            }
        }
        return next;
    }

    private Amount share(Flow.Link link) {
        List<Amount> others = flow.outgoing(link.from()).stream().filter(other -> other != link).map(this::told)
                .toList();
        Amount told = told(link);
        if (told != null) {
            return told;
        }
        Amount rest = others.contains(null) ? new Amount(Double.NaN, false)
                : others.stream().reduce(Amount.NOBODY, Amount::plus);
        return new Amount(Math.max(0, 100 - rest.share), rest.measured);
    }

    /** What data or the author tell of a link; null where neither does, or not in percent. */
    private Amount told(Flow.Link link) {
        Readings.Flow measured = readings.apply(link);
        Double share = measured == null ? flow.share(link) : Double.valueOf(measured.share());
        return share == null || !(share >= 0 && share <= 100) ? null : new Amount(share, measured != null);
    }
}
