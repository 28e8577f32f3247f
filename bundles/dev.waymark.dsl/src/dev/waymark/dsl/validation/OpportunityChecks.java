/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Opportunity;
import org.eclipse.xtext.validation.Check;

/** Opportunities. */
class OpportunityChecks extends Checks {

    @Check
    void scales(Opportunity opportunity) {
        checkScale(Rule.OPPORTUNITY_IMPACT, opportunity, JourneyPackage.Literals.OPPORTUNITY__IMPACT);
        checkScale(Rule.OPPORTUNITY_EFFORT, opportunity, JourneyPackage.Literals.OPPORTUNITY__EFFORT);
        checkScale(Rule.OPPORTUNITY_CONFIDENCE, opportunity, JourneyPackage.Literals.OPPORTUNITY__CONFIDENCE);
    }

    @Check
    void solves(Opportunity opportunity) {
        if (opportunity.getSolves().isEmpty()) {
            reportName(Rule.OPPORTUNITY_SOLVES, opportunity);
        }
    }
}
