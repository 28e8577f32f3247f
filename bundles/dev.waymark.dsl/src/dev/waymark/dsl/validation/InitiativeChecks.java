/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.JourneyPackage;

/** Initiatives of the plan. */
class InitiativeChecks extends Checks {

    @Check
    void delivers(Initiative initiative) {
        if (initiative.getDelivers().isEmpty()) {
            reportName(Rule.INITIATIVE_DELIVERS, initiative, initiative.getName());
        }
    }

    @Check
    void dates(Initiative initiative) {
        if (initiative.getStarts() != null && initiative.getDue() != null
                && initiative.getDue().isBefore(initiative.getStarts())) {
            report(Rule.INITIATIVE_DATES, initiative, JourneyPackage.Literals.INITIATIVE__DUE, initiative.getDue(),
                    initiative.getStarts());
        }
    }
}
