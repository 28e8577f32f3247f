/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.quoted;

import java.util.List;

import dev.waymark.model.Plans;
import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainStatus;

/** An opportunity that nobody plans to deliver. */
final class NoInitiative extends Rule {

    NoInitiative() {
        super(FindingKind.NO_INITIATIVE, Level.INFO, "An opportunity that no initiative delivers, unless all "
                + "that it solves is solved or accepted.");
    }

    @Override
    List<Finding> find(Scope scope) {
        return Plans.opportunities(scope.file()).stream()
                .filter(opportunity -> isWanted(opportunity) && !scope.plan().delivers(opportunity))
                .map(opportunity -> finding(opportunity, "No initiative delivers the opportunity "
                        + quoted(opportunity) + ".", opportunity.getName() == null
                        ? "Give it a name, and add an 'initiative' that delivers it."
                        : "Add an 'initiative' with 'delivers " + opportunity.getName() + "'.")).toList();
    }

    private static boolean isWanted(Opportunity opportunity) {
        return opportunity.getSolves().isEmpty()
                || opportunity.getSolves().stream().anyMatch(pain -> pain.getStatus() == PainStatus.OPEN);
    }
}
