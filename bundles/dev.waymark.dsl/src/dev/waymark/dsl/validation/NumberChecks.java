/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

import dev.waymark.dsl.messages.Words;
import dev.waymark.model.journey.Duration;
import dev.waymark.model.journey.JourneyPackage;

/** Numbers that cannot be, wherever they stand. */
class NumberChecks extends Checks {

    @Check
    void finite(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eGet(attribute) instanceof Double number && !Double.isFinite(number)) {
                report(Rule.NUMBER_NOT_FINITE, element, attribute, Words.property(attribute));
            }
        }
    }

    @Check
    void duration(Duration duration) {
        checkRange(Rule.DURATION_POSITIVE, duration, JourneyPackage.Literals.DURATION__AMOUNT, Double.MIN_VALUE,
                Double.POSITIVE_INFINITY);
    }
}
