/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.waymark.data.Measurements.LinkMeasure;
import dev.waymark.data.Measurements.Move;
import dev.waymark.data.Measurements.StepMeasure;
import dev.waymark.data.formulas.Middle;
import dev.waymark.data.formulas.Proportion;
import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.Questions;
import dev.waymark.data.sql.Row;
import dev.waymark.data.sql.Store;
import dev.waymark.model.Flow;
import dev.waymark.model.journey.Channel;
import dev.waymark.model.journey.End;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Touchpoint;

/** Who went where, how often and how fast. */
final class Traffic {

    /** From one step to another, by their numbers; to 0 where nothing follows. */
    record Pair(int from, int to) {
    }

    private final Places places;
    private final Design design;
    private final long cases;
    private final Map<Pair, Long> counts = new LinkedHashMap<>();
    private final Map<Integer, Row> visits = new LinkedHashMap<>();
    private final Map<Pair, TreeMap<Long, Long>> times = new LinkedHashMap<>();
    private final Map<Pair, Long> timed = new LinkedHashMap<>();

    private Traffic(Places places, Design design, long cases) {
        this.places = places;
        this.design = design;
        this.cases = cases;
    }

    static Traffic of(Places places, Design design, Store store, long cases) throws DataException {
        Traffic traffic = new Traffic(places, design, cases);
        for (Row row : store.rows(Questions.moves())) {
            traffic.counts.put(new Pair(row.integer(0), row.integer(1)), row.number(2));
        }
        for (Row row : store.rows(Questions.visits())) {
            traffic.visits.put(row.integer(0), row);
        }
        for (Row row : store.rows(Questions.durations())) {
            Pair pair = new Pair(row.integer(0), row.integer(1));
            traffic.times.computeIfAbsent(pair, none -> new TreeMap<>()).put(row.number(3), row.number(2));
            traffic.timed.put(pair, row.number(4));
        }
        return traffic;
    }

    /** How often one step came directly after another. */
    Map<Pair, Long> counts() {
        return counts;
    }

    /** In how many cases there were events of a place, how many, and in how many cases more than one. */
    Map<Integer, Row> visits() {
        return visits;
    }

    /** In how many cases there were events of a place. */
    long reached(int place) {
        return visits.containsKey(place) ? visits.get(place).number(1) : 0;
    }

    List<StepMeasure> steps() {
        return places.measured().stream().map(this::step).toList();
    }

    private StepMeasure step(Moment moment) {
        int number = places.number(moment);
        Row row = visits.get(number);
        long here = reached(number);
        long failed = reached(number + Places.FAILED);
        return new StepMeasure(places.name(moment), row == null ? 0 : row.number(2), Proportion.of(here, cases),
                moment instanceof End ? null : Proportion.of(counts.getOrDefault(new Pair(number, 0), 0L), here),
                Proportion.of(row == null ? 0 : row.number(3), here),
                failed == 0 ? null : Proportion.of(failed, cases), middle(new Pair(number, 0)));
    }

    private Middle middle(Pair pair) {
        return times.containsKey(pair) ? Middle.ofRanks(times.get(pair), timed.get(pair)) : null;
    }

    /** All who left a step, also those after whom nothing follows. */
    private long left(int step) {
        return counts.entrySet().stream().filter(count -> count.getKey().from() == step)
                .mapToLong(Map.Entry::getValue).sum();
    }

    private long goneOn(int step) {
        return left(step) - counts.getOrDefault(new Pair(step, step), 0L);
    }

    List<Move> moves() {
        return counts.entrySet().stream().filter(count -> count.getKey().to() != 0).map(count -> {
            Moment from = places.moment(count.getKey().from());
            Moment to = places.moment(count.getKey().to());
            return new Move(places.name(from), places.name(to),
                    Proportion.of(count.getValue(), left(count.getKey().from())), middle(count.getKey()),
                    course(from, to), !design.isForward(from, to), changesChannel(from, to));
        }).toList();
    }

    /** What a move is, compared with the design. */
    String course(Moment from, Moment to) {
        if (design.after(from).contains(to)) {
            return "designed";
        }
        if (from == to) {
            return "repeated";
        }
        return design.isForward(from, to) && design.leads(from, to) ? Conforming.MISSING : Conforming.OUT_OF_SEQUENCE;
    }

    /** How many of the moves change the channel. */
    Proportion channelSwitches() {
        long all = 0;
        long switching = 0;
        for (var count : counts.entrySet()) {
            if (count.getKey().to() != 0) {
                all += count.getValue();
                switching += changesChannel(places.moment(count.getKey().from()), places.moment(count.getKey().to()))
                        ? count.getValue() : 0;
            }
        }
        return Proportion.of(switching, all);
    }

    private static boolean changesChannel(Moment from, Moment to) {
        Set<Channel> before = channels(from);
        Set<Channel> after = channels(to);
        return !before.isEmpty() && !after.isEmpty() && Collections.disjoint(before, after);
    }

    private static Set<Channel> channels(Moment moment) {
        return moment.getTouchpoints().stream().map(Touchpoint::getChannel).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** How many take each arrow that leads, perhaps over points that events do not show, to the next step. */
    List<LinkMeasure> links() {
        Map<Flow.Link, Long> flows = new LinkedHashMap<>();
        counts.forEach((pair, count) -> {
            Moment from = places.moment(pair.from());
            (pair.to() == 0 ? design.wayOut(from) : design.way(from, places.moment(pair.to())))
                    .forEach(link -> flows.merge(link, count, Long::sum));
        });
        List<LinkMeasure> links = new ArrayList<>();
        for (Flow.Link link : design.links()) {
            long there = there(link.from(), flows);
            if (there > 0) {
                links.add(new LinkMeasure(places.name(link.from()), places.name(link.to()),
                        Proportion.of(flows.getOrDefault(link, 0L), there)));
            }
        }
        return links;
    }

    /** How many went on from a point: those who left a step, were it for good, or who came by otherwise. */
    private long there(Node node, Map<Flow.Link, Long> flows) {
        return node instanceof Moment moment && places.measured().contains(moment) ? goneOn(places.number(moment))
                : flows.entrySet().stream().filter(flow -> flow.getKey().from() == node)
                        .mapToLong(Map.Entry::getValue).sum();
    }
}
