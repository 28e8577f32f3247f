/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.quoted;

import java.util.List;

import dev.waymark.model.Plans;
import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.PainStatus;

/** An open pain point that nothing would solve. */
final class NoOpportunity extends Rule {

    NoOpportunity() {
        super(FindingKind.NO_OPPORTUNITY, Level.WARNING, "An open pain point that no opportunity solves.");
    }

    @Override
    List<Finding> find(Scope scope) {
        return Plans.painPoints(scope.file()).stream()
                .filter(pain -> pain.getStatus() == PainStatus.OPEN && !scope.plan().solves(pain))
                .map(pain -> finding(pain, "No opportunity solves the pain point " + quoted(pain) + ", of severity "
                        + pain.getSeverity() + ".", pain.getName() == null
                        ? "Give it a name, and add an 'opportunity' that solves it."
                        : "Add an 'opportunity' with 'solves " + pain.getName() + "'.")).toList();
    }
}
