/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.time.LocalDate;
import java.util.List;

/**
 * How the metrics of a journey have moved.
 *
 * @param head   what the page is about
 * @param trends the metrics with readings that the journey refers to, in the order of the journey
 */
public record MetricTrends(MapHead head, List<Trend> trends) {

    /**
     * One metric.
     *
     * @param kpi      title, unit, latest value and target
     * @param readings its readings by date, at least one
     */
    public record Trend(Kpi kpi, List<Reading> readings) {
    }

    /**
     * What a metric was on a day.
     *
     * @param date  the day
     * @param value the value, a finite number
     */
    public record Reading(LocalDate date, double value) {
    }
}
