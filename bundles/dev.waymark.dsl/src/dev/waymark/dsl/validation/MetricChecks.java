/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.Direction;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Reading;

/** Metrics and their readings. */
class MetricChecks extends Checks {

    @Check
    void target(Metric metric) {
        if (metric.getTarget() != null && isWorse(metric.getTarget(), metric.getBaseline(), metric.getDirection())) {
            report(Rule.METRIC_DIRECTION, metric, JourneyPackage.Literals.TARGET__TARGET, plain(metric.getTarget()),
                    plain(metric.getBaseline()), metric.getDirection().getLiteral());
        }
    }

    /** Whether a target lies on the wrong side of the baseline; false while there is no baseline. */
    static boolean isWorse(double target, Double baseline, Direction direction) {
        return baseline != null && (direction == Direction.HIGHER ? target < baseline : target > baseline);
    }

    @Check
    void due(Metric metric) {
        if (metric.getDue() != null && metric.getTarget() == null) {
            report(Rule.METRIC_DUE, metric, JourneyPackage.Literals.TARGET__DUE);
        }
    }

    @Check
    void readings(Metric metric) {
        Set<LocalDate> days = new HashSet<>();
        for (Reading reading : metric.getReadings()) {
            if (reading.getDate() != null && !days.add(reading.getDate())) {
                report(Rule.READING_TWICE, reading, JourneyPackage.Literals.READING__DATE, reading.getDate());
            }
        }
    }
}
