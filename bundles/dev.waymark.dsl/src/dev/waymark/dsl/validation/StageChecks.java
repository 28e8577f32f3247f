/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.Stage;

/** Stages. */
class StageChecks extends Checks {

    @Check
    void content(Stage stage) {
        boolean othersHaveSteps = stage.getJourney().getStages().stream().anyMatch(s -> !s.getNodes().isEmpty());
        if (stage.getNodes().isEmpty() && othersHaveSteps) {
            reportName(Rule.STAGE_EMPTY, stage, stage.getName());
        }
    }
}
