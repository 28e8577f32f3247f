/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Transition;

/** Arrows between steps, with their shares. */
class ArrowChecks extends Checks {

    /** 100 %, with room for shares that were rounded to a tenth. */
    static final double ALL_CUSTOMERS = 100.5;

    /** Below this sum, in percent, customers are missing. */
    private static final double NEARLY_ALL = 99;

    @Check
    void amount(Arrow arrow) {
        checkScale(Rule.ARROW_SHARE, arrow, JourneyPackage.Literals.ARROW__SHARE);
        checkScale(Rule.ARROW_VOLUME, arrow, JourneyPackage.Literals.ARROW__VOLUME);
    }

    @Check
    void itself(Arrow arrow) {
        if (arrow.getTarget() != null && arrow.getTarget() == arrow.eContainer()) {
            report(Rule.FLOW_ITSELF, arrow, JourneyPackage.Literals.ARROW__TARGET);
        }
    }

    @Check
    void shares(Step step) {
        checkShares(step, step.getTransitions());
    }

    @Check
    void shares(Decision decision) {
        checkShares(decision, decision.getOutcomes());
    }

    private void checkShares(Node node, List<? extends Arrow> arrows) {
        List<Double> shares = arrows.stream().map(Arrow::getShare).filter(Objects::nonNull).toList();
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (sum > ALL_CUSTOMERS) {
            reportName(Rule.SHARES_OVER, node, node.getName(), plain(sum));
        } else if (!shares.isEmpty() && shares.size() == arrows.size() && sum < NEARLY_ALL) {
            reportName(Rule.SHARES_UNDER, node, node.getName(), plain(sum));
        }
    }

    @Check
    void twice(Step step) {
        Set<Object> seen = new HashSet<>();
        for (Transition arrow : step.getTransitions()) {
            if (arrow.getTarget() != null && !arrow.getTarget().eIsProxy() && arrow.getCondition() == null
                    && !seen.add(arrow.getTarget())) {
                report(Rule.ARROW_TWICE, arrow, JourneyPackage.Literals.ARROW__TARGET, arrow.getTarget().getName());
            }
        }
    }
}
