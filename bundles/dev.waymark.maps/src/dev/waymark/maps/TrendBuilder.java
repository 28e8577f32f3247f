/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.waymark.maps.MetricTrends.Reading;
import dev.waymark.maps.MetricTrends.Trend;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Metric;

/** Builds the trends of the metrics that a journey refers to. */
final class TrendBuilder {

    private final MapParts parts;
    private final Set<Metric> metrics = new LinkedHashSet<>();

    TrendBuilder(Journey journey, MapParts parts) {
        this.parts = parts;
        journey.eAllContents().forEachRemaining(element -> element.eCrossReferences().stream()
                .filter(Metric.class::isInstance).forEach(metric -> metrics.add((Metric) metric)));
    }

    MetricTrends build(MapHead head) {
        return new MetricTrends(head, metrics.stream().map(metric -> new Trend(parts.kpi(metric), readings(metric)))
                .filter(trend -> !trend.readings().isEmpty()).toList());
    }

    private static List<Reading> readings(Metric metric) {
        return metric.getReadings().stream().filter(reading -> reading.getDate() != null && reading.getValue() != null
                && Double.isFinite(reading.getValue()))
                .map(reading -> new Reading(reading.getDate(), reading.getValue()))
                .sorted(Comparator.comparing(Reading::date)).toList();
    }
}
