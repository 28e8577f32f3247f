/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.data.Measurements.Conformance;
import dev.waymark.data.Measurements.Deviation;
import dev.waymark.data.formulas.Proportion;
import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.Questions;
import dev.waymark.data.sql.Row;
import dev.waymark.data.sql.Store;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;

/** Compares what happened with the design: the four ways in which a case can deviate. */
final class Conforming {

    static final String AD_HOC = "ad-hoc";
    static final String MISSING = "missing";
    static final String FAILED = "failed";
    static final String OUT_OF_SEQUENCE = "out-of-sequence";

    private static final int STEPS = 10_000;

    private final Places places;
    private final Design design;
    private final Store store;
    private final Map<String, Map<Named, Long>> deviations = new LinkedHashMap<>();

    Conforming(Places places, Design design, Store store) {
        this.places = places;
        this.design = design;
        this.store = store;
        List.of(AD_HOC, MISSING, FAILED, OUT_OF_SEQUENCE).forEach(kind -> deviations.put(kind, new LinkedHashMap<>()));
    }

    Conformance conformance(Traffic traffic, long cases) throws DataException {
        for (Row start : store.rows(Questions.starts())) {
            begin(places.moment(start.integer(0)), start.number(1));
        }
        traffic.counts().forEach((pair, count) -> {
            if (pair.to() != 0) {
                move(places.moment(pair.from()), places.moment(pair.to()), traffic, count);
            }
        });
        traffic.visits().forEach((place, row) -> visit(place, row.number(2)));
        long deviating = store.rows(Questions.deviating(starts(), designed(), places.adHoc(), Places.FAILED)).get(0)
                .number(0);
        return new Conformance(Proportion.of(cases - deviating, cases), found());
    }

    private List<Integer> starts() {
        return design.starts().stream().map(places::number).toList();
    }

    private List<Integer> designed() {
        List<Integer> moves = new ArrayList<>();
        for (Moment from : places.measured()) {
            moves.add(places.number(from) * STEPS + places.number(from));
            design.after(from).forEach(to -> moves.add(places.number(from) * STEPS + places.number(to)));
        }
        return moves;
    }

    private void begin(Moment start, long count) {
        if (!design.starts().contains(start)) {
            Node first = design.first();
            List<Moment> left = new ArrayList<>(design.between(first, start));
            if (first instanceof Moment moment && places.measured().contains(moment)) {
                left.add(0, moment);
            }
            deviates(left.isEmpty() ? OUT_OF_SEQUENCE : MISSING, left.isEmpty() ? List.of(start) : left, count);
        }
    }

    private void move(Moment from, Moment to, Traffic traffic, long count) {
        switch (traffic.course(from, to)) {
            case MISSING -> deviates(MISSING, design.between(from, to), count);
            case OUT_OF_SEQUENCE -> deviates(OUT_OF_SEQUENCE, List.of(to), count);
            default -> { }
        }
    }

    private void visit(int place, long count) {
        if (place >= Places.FAILED) {
            int where = place - Places.FAILED;
            deviates(FAILED, List.of(where < Places.TOUCHED ? places.moment(where) : places.touchpoint(where)), count);
        } else if (place >= Places.TOUCHED && places.isAdHoc(places.touchpoint(place))) {
            deviates(AD_HOC, List.of(places.touchpoint(place)), count);
        }
    }

    private void deviates(String kind, List<? extends Named> elements, long count) {
        elements.forEach(element -> deviations.get(kind).merge(element, count, Long::sum));
    }

    private List<Deviation> found() {
        List<Deviation> found = new ArrayList<>();
        deviations.forEach((kind, elements) -> elements.forEach((element, count) ->
                found.add(new Deviation(kind, places.name(element), count))));
        return found;
    }
}
