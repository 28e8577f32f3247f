/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.data.Measurements.Answer;
import dev.waymark.data.Measurements.Sample;
import dev.waymark.data.Measurements.Unknown;
import dev.waymark.data.files.BadRows;
import dev.waymark.data.formulas.Funnel;
import dev.waymark.data.formulas.Proportion;
import dev.waymark.data.formulas.Retention;
import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.Questions;
import dev.waymark.data.sql.Row;
import dev.waymark.data.sql.Store;
import dev.waymark.model.journey.End;
import dev.waymark.model.journey.Moment;

/** Asks the events of one journey all that is to be known about it. */
public final class Measuring {

    private static final int MOST_UNKNOWN = 10;
    private static final int MOST_MONTHS = 240;

    private final Places places;
    private final Store store;
    private final Design design;

    /** Asks a store whose events were matched with these places. */
    public Measuring(Places places, Store store) {
        this.places = places;
        this.store = store;
        this.design = new Design(places);
    }

    /**
     * What the events tell.
     *
     * @param answers what the answers to a survey come to
     * @param bad     the rows that could not be used
     */
    public Measurements measure(List<Answer> answers, List<BadRows> bad) throws DataException {
        List<Row> found = store.rows(Questions.places());
        Row cases = store.rows(Questions.cases(ends())).get(0);
        Traffic traffic = Traffic.of(places, design, store, cases.number(0));
        return new Measurements(places.journey().getName(), sample(found, cases.number(0)),
                ends().isEmpty() ? null : Proportion.of(cases.number(1), cases.number(0)), traffic.steps(),
                traffic.moves(), traffic.links(), closedFunnel(), openFunnel(traffic), traffic.channelSwitches(),
                new Conforming(places, design, store).conformance(traffic, cases.number(0)), answers,
                retention(found), bad);
    }

    private List<Integer> ends() {
        return numbers(places.measured().stream().filter(End.class::isInstance).toList());
    }

    private List<Integer> numbers(List<Moment> moments) {
        return moments.stream().map(places::number).toList();
    }

    private Sample sample(List<Row> found, long cases) throws DataException {
        long events = found.stream().filter(row -> row.number(0) >= 0).mapToLong(row -> row.number(1)).sum();
        long matched = found.stream().filter(row -> row.number(0) > 0).mapToLong(row -> row.number(1)).sum();
        List<Unknown> unknown = store.rows(Questions.unknown(), MOST_UNKNOWN).stream()
                .map(row -> new Unknown(row.text(0), row.number(1))).toList();
        return new Sample(events, matched, cases, matched == 0 ? null : time(first(found)),
                matched == 0 ? null : time(last(found)), unknown);
    }

    private static long first(List<Row> found) {
        return found.stream().filter(row -> row.number(0) > 0).mapToLong(row -> row.number(2)).min().orElse(0);
    }

    private static long last(List<Row> found) {
        return found.stream().filter(row -> row.number(0) > 0).mapToLong(row -> row.number(3)).max().orElse(0);
    }

    private static String time(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Funnel closedFunnel() throws DataException {
        List<Moment> way = design.mainWay();
        if (way.size() < 2) {
            return null;
        }
        List<Long> counts = store.rows(Questions.closedFunnel(numbers(way))).stream().map(row -> row.number(1))
                .toList();
        return Funnel.closed(names(way), counts);
    }

    private Funnel openFunnel(Traffic traffic) throws DataException {
        List<Moment> way = design.mainWay();
        if (way.size() < 2) {
            return null;
        }
        List<Long> there = way.stream().map(places::number).map(traffic::reached).toList();
        List<Long> continued = store.rows(Questions.openFunnel(numbers(way))).stream().map(row -> row.number(1))
                .toList();
        return Funnel.open(names(way), there, continued);
    }

    private List<String> names(List<Moment> moments) {
        return moments.stream().map(places::name).toList();
    }

    /** Month by month, in UTC; the first month has no one before it. */
    private List<Retention> retention(List<Row> found) throws DataException {
        List<Long> starts = new ArrayList<>();
        var month = Instant.ofEpochMilli(first(found)).atZone(ZoneOffset.UTC).withDayOfMonth(1)
                .truncatedTo(ChronoUnit.DAYS);
        for (starts.add(millis(month)); starts.get(starts.size() - 1) <= last(found); month = month.plusMonths(1)) {
            starts.add(millis(month.plusMonths(1)));
        }
        if (starts.size() < 3 || starts.size() > MOST_MONTHS) {
            return List.of();
        }
        Map<Integer, Row> months = new HashMap<>();
        store.rows(Questions.periods(starts)).forEach(row -> months.put(row.integer(0), row));
        List<Retention> retention = new ArrayList<>();
        for (int i = 1; i < starts.size() - 1; i++) {
            long there = number(months.get(i), 1);
            retention.add(Retention.of(Instant.ofEpochMilli(starts.get(i)).toString().substring(0, 7),
                    number(months.get(i - 1), 1), there, there - number(months.get(i), 2)));
        }
        return retention;
    }

    /** A month in which nobody came has no row. */
    private static long number(Row row, int column) {
        return row == null ? 0 : row.number(column);
    }

    private static long millis(java.time.ZonedDateTime time) {
        return time.toInstant().toEpochMilli();
    }
}
