/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Outcome;

/** Decisions and their outcomes. */
class DecisionChecks extends Checks {

    @Check
    void outcomes(Decision decision) {
        if (decision.getOutcomes().isEmpty()) {
            reportName(Rule.DECISION_NO_OUTCOME, decision, decision.getName());
        } else if (decision.getOutcomes().size() == 1) {
            reportName(Rule.DECISION_ONE_OUTCOME, decision, decision.getName());
        }
    }

    @Check
    void answers(Decision decision) {
        Set<String> seen = new HashSet<>();
        for (Outcome outcome : decision.getOutcomes()) {
            if (outcome.getName() != null && !seen.add(outcome.getName())) {
                report(Rule.OUTCOME_TWICE, outcome, JourneyPackage.Literals.OUTCOME__NAME, outcome.getName());
            }
        }
    }
}
