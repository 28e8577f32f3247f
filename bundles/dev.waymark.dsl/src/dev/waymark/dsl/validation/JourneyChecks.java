/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage;

/** Journeys as a whole. */
class JourneyChecks extends Checks {

    private static final int USUAL_PERSONAS = 5;

    @Check
    void personas(Journey journey) {
        if (journey.getPersonas().isEmpty()) {
            reportName(Rule.JOURNEY_PERSONA, journey, journey.getName());
        } else if (journey.getPersonas().size() > USUAL_PERSONAS) {
            reportAt(Rule.PERSONAS_MANY, journey, JourneyPackage.Literals.JOURNEY__PERSONAS, USUAL_PERSONAS,
                    journey.getPersonas().size());
        }
    }

    @Check
    void content(Journey journey) {
        if (journey.getStages().isEmpty()) {
            reportName(Rule.JOURNEY_STAGES, journey, journey.getName());
        } else if (journey.getStages().stream().allMatch(stage -> stage.getNodes().isEmpty())) {
            reportName(Rule.JOURNEY_STEPS, journey, journey.getName());
        }
    }

    @Check
    void review(Journey journey) {
        if (journey.getReviewed() != null && journey.getReviewDue() != null
                && journey.getReviewDue().isBefore(journey.getReviewed())) {
            report(Rule.JOURNEY_REVIEW, journey, JourneyPackage.Literals.JOURNEY__REVIEW_DUE, journey.getReviewDue(),
                    journey.getReviewed());
        }
    }

    @Check
    void comparison(Journey journey) {
        if (journey.getComparedWith() == journey) {
            report(Rule.JOURNEY_COMPARE, journey, JourneyPackage.Literals.JOURNEY__COMPARED_WITH);
        }
    }
}
