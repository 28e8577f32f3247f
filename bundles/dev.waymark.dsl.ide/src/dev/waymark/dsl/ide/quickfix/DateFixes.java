/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.JourneyPackage;

/** Days in the wrong order or without sense. */
final class DateFixes {

    private DateFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.SOURCE_PERIOD, swap(JourneyPackage.Literals.SOURCE__FROM, JourneyPackage.Literals.SOURCE__TO),
                Rule.JOURNEY_REVIEW, swap(JourneyPackage.Literals.JOURNEY__REVIEWED,
                        JourneyPackage.Literals.JOURNEY__REVIEW_DUE),
                Rule.INITIATIVE_DATES, swap(JourneyPackage.Literals.INITIATIVE__STARTS,
                        JourneyPackage.Literals.INITIATIVE__DUE),
                Rule.SOURCE_DATE_AND_PERIOD, trouble -> TextFixes.removal("Remove the date", trouble),
                Rule.METRIC_DUE, trouble -> TextFixes.removal("Remove the date", trouble),
                Rule.READING_TWICE, trouble -> trouble.element(EObject.class).stream().flatMap(reading ->
                        Trouble.one("Remove this reading", trouble.inText().remove(reading))));
    }

    private static Fixer swap(EAttribute first, EAttribute second) {
        return trouble -> trouble.element(EObject.class).stream().flatMap(element ->
                TextFixes.swap("Swap the two days", element, first, second));
    }
}
