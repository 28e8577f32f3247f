/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

import java.util.Comparator;
import java.util.List;

import dev.waymark.model.Figures;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Direction;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Reading;
import dev.waymark.model.journey.Target;

/** A metric: from where to where it should move, and how far it is. */
final class MetricPortrait {

    private MetricPortrait() {
    }

    static Markdown of(Metric metric) {
        return new Markdown()
                .title(metric, metric.getUnit(), metric.getDirection().getLiteral() + " is better",
                        metric.getSource() == null ? null : "from " + Titles.of(metric.getSource()))
                .facts(way(metric))
                .facts(latest(metric));
    }

    /** From where to where a value should move, such as {@code 48 → 60 by 2027-03-31}. */
    static String way(Target target) {
        String from = target.getBaseline() == null ? null : Figures.number(target.getBaseline());
        if (target.getTarget() == null) {
            return from == null ? null : "from " + from;
        }
        String to = "\u2192 " + Figures.number(target.getTarget());
        return (from == null ? to : from + " " + to) + (target.getDue() == null ? "" : " by " + target.getDue());
    }

    private static String latest(Metric metric) {
        List<Reading> readings = metric.getReadings().stream()
                .filter(reading -> reading.getDate() != null && reading.getValue() != null)
                .sorted(Comparator.comparing(Reading::getDate)).toList();
        if (readings.isEmpty()) {
            return null;
        }
        Reading last = readings.get(readings.size() - 1);
        Double before = readings.size() > 1 ? readings.get(readings.size() - 2).getValue() : metric.getBaseline();
        return "latest " + Figures.number(last.getValue()) + " on " + last.getDate()
                + (before == null ? "" : ", " + trend(before, last.getValue(), metric.getDirection()));
    }

    private static String trend(double before, double now, Direction better) {
        if (before == now) {
            return "unchanged";
        }
        String way = now > before ? "\u2197 " : "\u2198 ";
        boolean good = now > before == (better == Direction.HIGHER);
        return way + (good ? "better" : "worse") + " than " + Figures.number(before);
    }
}
