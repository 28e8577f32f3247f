/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Objective;

/** Objectives: clear and measurable, by a metric with a target. */
class ObjectiveChecks extends Checks {

    @Check
    void measurable(Objective objective) {
        Metric metric = objective.getMetric();
        if (metric == null) {
            reportName(Rule.OBJECTIVE_METRIC, objective);
        } else if (objective.getTarget() == null && metric.getTarget() == null) {
            reportName(Rule.OBJECTIVE_TARGET, objective, metric.getName());
        }
    }

    @Check
    void target(Objective objective) {
        Metric metric = objective.getMetric();
        if (metric == null || objective.getTarget() == null) {
            return;
        }
        Double baseline = objective.getBaseline() == null ? metric.getBaseline() : objective.getBaseline();
        if (MetricChecks.isWorse(objective.getTarget(), baseline, metric.getDirection())) {
            report(Rule.METRIC_DIRECTION, objective, JourneyPackage.Literals.TARGET__TARGET,
                    plain(objective.getTarget()), plain(baseline), metric.getDirection().getLiteral());
        }
    }
}
