/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.Set;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.Acceptances;
import dev.waymark.model.Plans;
import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.PainStatus;

/** Pain points. */
class PainPointChecks extends Checks {

    @Check
    void severity(PainPoint pain) {
        checkScale(Rule.PAIN_SEVERITY, pain, JourneyPackage.Literals.PAIN_POINT__SEVERITY);
    }

    @Check
    void frequency(PainPoint pain) {
        checkScale(Rule.PAIN_FREQUENCY, pain, JourneyPackage.Literals.PAIN_POINT__FREQUENCY);
    }

    /** Each pain point deserves its own solution. */
    @Check
    void solved(JourneyModel model) {
        Set<PainPoint> solved = Plans.solutions(model).keySet();
        for (PainPoint pain : Plans.painPoints(model)) {
            if (pain.getStatus() == PainStatus.OPEN && !solved.contains(pain)
                    && Acceptances.of(pain, FindingKind.NO_OPPORTUNITY).isEmpty()) {
                reportUnsolved(pain);
            }
        }
    }

    private void reportUnsolved(PainPoint pain) {
        if (pain.getName() == null) {
            reportName(Rule.PAIN_NAMELESS, pain);
        } else {
            reportName(Rule.PAIN_UNSOLVED, pain, pain.getName());
        }
    }
}
