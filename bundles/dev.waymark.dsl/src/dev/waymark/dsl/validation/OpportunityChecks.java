/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Opportunity;

/** Opportunities. */
class OpportunityChecks extends Checks {

    @Check
    void scales(Opportunity opportunity) {
        checkScale(Rule.OPPORTUNITY_IMPACT, opportunity, JourneyPackage.Literals.OPPORTUNITY__IMPACT);
        checkScale(Rule.OPPORTUNITY_EFFORT, opportunity, JourneyPackage.Literals.OPPORTUNITY__EFFORT);
        checkScale(Rule.OPPORTUNITY_CONFIDENCE, opportunity, JourneyPackage.Literals.OPPORTUNITY__CONFIDENCE);
        checkScale(Rule.OPPORTUNITY_REACH, opportunity, JourneyPackage.Literals.OPPORTUNITY__REACH);
        checkScale(Rule.OPPORTUNITY_IMPORTANCE, opportunity, JourneyPackage.Literals.OPPORTUNITY__IMPORTANCE);
        checkScale(Rule.OPPORTUNITY_SATISFACTION, opportunity, JourneyPackage.Literals.OPPORTUNITY__SATISFACTION);
        checkRange(Rule.OPPORTUNITY_COSTS, opportunity, JourneyPackage.Literals.OPPORTUNITY__PERSON_MONTHS,
                Double.MIN_VALUE, Double.MAX_VALUE);
    }

    @Check
    void solves(Opportunity opportunity) {
        if (opportunity.getSolves().isEmpty()) {
            reportName(Rule.OPPORTUNITY_SOLVES, opportunity);
        }
    }
}
