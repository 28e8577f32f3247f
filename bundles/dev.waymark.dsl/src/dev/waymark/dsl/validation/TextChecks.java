/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Texts that nobody could read. */
class TextChecks extends Checks {

    @Check
    void texts(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            Object value = element.eGet(attribute);
            List<?> texts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (int i = 0; i < texts.size(); i++) {
                if (texts.get(i) instanceof String text) {
                    check(text, element, attribute, i);
                }
            }
        }
    }

    private void check(String text, EObject element, EAttribute attribute, int index) {
        if (text.isBlank()) {
            reportAt(Rule.TEXT_BLANK, element, attribute, index);
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            reportAt(Rule.TEXT_UNPRINTABLE, element, attribute, index);
        }
    }
}
