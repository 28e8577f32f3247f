/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.waymark.analysis.comparison.Change;
import dev.waymark.analysis.comparison.ChangeText;
import dev.waymark.analysis.comparison.Movement;
import dev.waymark.model.Figures;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Metric;

/** A comparison as people read it: one line for each change, then one for each metric. */
final class ComparisonText {

    private ComparisonText() {
    }

    static List<String> of(ComparedPair pair) {
        List<String> lines = new ArrayList<>();
        pair.changes().forEach(change -> lines.add(place(change, pair) + ": " + ChangeText.of(change)));
        pair.movements().forEach(movement -> lines.add(pair.afterFile().place(movement.metric()) + ": "
                + sentence(movement)));
        return lines;
    }

    private static String place(Change change, ComparedPair pair) {
        return change.after() == null ? pair.beforeFile().place(change.before())
                : pair.afterFile().place(change.after());
    }

    /** How a metric is expected to move, in short: {@code Return rate: 19 → 12 percent by 2027-06-30}. */
    static String expected(Movement movement) {
        Metric metric = movement.metric();
        String by = movement.by().isEmpty() ? "" : " (" + movement.by().stream().map(Titles::of)
                .collect(Collectors.joining(", ")) + ")";
        return Titles.of(metric) + ": " + way(movement) + by;
    }

    private static String way(Movement movement) {
        Metric metric = movement.metric();
        return figure(movement.now(), "not known yet") + " \u2192 " + figure(metric.getTarget(), "no target")
                + (metric.getUnit() == null ? "" : " " + metric.getUnit())
                + (metric.getDue() == null ? "" : " by " + metric.getDue());
    }

    private static String sentence(Movement movement) {
        Metric metric = movement.metric();
        String by = movement.by().isEmpty() ? "no initiative moves it" : "moved by " + movement.by().stream()
                .map(initiative -> "'" + Titles.of(initiative) + "'").collect(Collectors.joining(", "));
        return "The metric '" + Titles.of(metric) + "': " + way(movement) + "; " + metric.getDirection().getLiteral()
                + " is better; " + by + ".";
    }

    private static String figure(Double value, String otherwise) {
        return value == null ? otherwise : Figures.number(value);
    }
}
