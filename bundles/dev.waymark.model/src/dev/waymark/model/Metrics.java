/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import java.util.Comparator;

import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Reading;

/** The values of metrics. */
public final class Metrics {

    private Metrics() {
    }

    /** The latest reading, or the baseline where there is none, or null. */
    public static Double latest(Metric metric) {
        return metric.getReadings().stream().filter(reading -> reading.getDate() != null)
                .max(Comparator.comparing(Reading::getDate)).map(Reading::getValue).orElse(metric.getBaseline());
    }
}
