/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import static dev.waymark.model.journey.JourneyPackage.Literals.METRIC__DIRECTION;
import static dev.waymark.model.journey.JourneyPackage.Literals.METRIC__UNIT;
import static dev.waymark.model.journey.JourneyPackage.Literals.NAMED__LABEL;
import static dev.waymark.model.journey.JourneyPackage.Literals.NAMED__NAME;
import static dev.waymark.model.journey.JourneyPackage.Literals.TARGET__BASELINE;
import static dev.waymark.model.journey.JourneyPackage.Literals.TARGET__TARGET;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.Direction;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Objective;
import dev.waymark.model.journey.Target;

/** What objectives are measured by, and which way metrics should move. */
final class MetricFixes {

    private MetricFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.METRIC_DIRECTION, trouble -> trouble.element(Target.class).stream().flatMap(target ->
                        Stream.concat(TextFixes.swap("Swap baseline and target", target, TARGET__BASELINE,
                                TARGET__TARGET), turn(target, trouble))),
                Rule.OBJECTIVE_METRIC, trouble -> trouble.element(Objective.class).stream().flatMap(objective ->
                        Choices.existingOrNew(objective, JourneyPackage.Literals.METRIC, "Measure it by '%s'",
                                trouble.inText(), name -> trouble.inText().addClause(objective, "by " + name,
                                        NAMED__NAME, NAMED__LABEL))));
    }

    /** Not where the metric stands in another file or has a target itself, which would be on the wrong side then. */
    private static Stream<Fix> turn(Target target, Trouble trouble) {
        Metric metric = target instanceof Objective objective ? objective.getMetric() : (Metric) target;
        boolean turnsItself = target != metric && metric.getTarget() != null;
        if (metric.eResource() != trouble.resource() || turnsItself) {
            return Stream.empty();
        }
        String other = metric.getDirection() == Direction.HIGHER ? "lower" : "higher";
        List<INode> written = NodeModelUtils.findNodesForFeature(metric, METRIC__DIRECTION);
        return Trouble.one("Say that " + other + " is better", written.isEmpty() ? trouble.inText().addClause(metric,
                other + " is better", NAMED__NAME, NAMED__LABEL, METRIC__UNIT) : Edits.replace(written.get(0), other));
    }
}
