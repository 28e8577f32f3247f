/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.Metrics;
import dev.waymark.model.Plans;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Measured;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Objective;

/**
 * How a metric is expected to move.
 *
 * @param metric the metric
 * @param now    the latest reading, or the baseline where there is none, or null
 * @param by     the initiatives that should move it, but for those that were dropped
 */
public record Movement(Metric metric, Double now, List<Initiative> by) {

    /** The metrics of a journey or a file and of the plan for it, in the order in which they are met. */
    public static List<Movement> of(EObject part) {
        Set<Metric> metrics = new LinkedHashSet<>();
        part.eAllContents().forEachRemaining(element -> {
            if (element instanceof Measured measured) {
                metrics.addAll(measured.getMetrics());
            } else if (element instanceof Objective objective && objective.getMetric() != null) {
                metrics.add(objective.getMetric());
            }
        });
        List<Initiative> plan = initiatives(part);
        plan.forEach(initiative -> metrics.addAll(initiative.getImproves()));
        return metrics.stream().map(metric -> new Movement(metric, Metrics.latest(metric),
                plan.stream().filter(initiative -> initiative.getImproves().contains(metric)).toList())).toList();
    }

    /** The initiatives that deliver something of the part. */
    private static List<Initiative> initiatives(EObject part) {
        Set<Initiative> plan = new LinkedHashSet<>();
        if (EcoreUtil.getRootContainer(part) instanceof JourneyModel file) {
            Plans.deliveries(file).forEach((opportunity, initiatives) -> {
                if (EcoreUtil.isAncestor(part, opportunity)) {
                    plan.addAll(initiatives);
                }
            });
        }
        return List.copyOf(plan);
    }
}
