/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Statement;

/** Statements that nothing supports. */
class StatementChecks extends Checks {

    @Check
    void evidence(Statement statement) {
        if (statement.getEvidence().isEmpty()) {
            report(Rule.STATEMENT_ASSUMED, statement, JourneyPackage.Literals.STATEMENT__TEXT);
        }
    }

    @Check
    void evidence(PainPoint pain) {
        if (pain.getEvidence().isEmpty()) {
            report(Rule.STATEMENT_ASSUMED, pain, JourneyPackage.Literals.NAMED__LABEL);
        }
    }
}
