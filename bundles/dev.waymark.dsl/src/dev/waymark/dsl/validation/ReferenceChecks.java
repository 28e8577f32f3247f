/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.Named;

/** References that say the same twice. */
class ReferenceChecks extends Checks {

    @Check
    void once(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isMany() && !reference.isContainment()) {
                once(element, reference, (List<?>) element.eGet(reference));
            }
        }
    }

    private void once(EObject element, EReference reference, List<?> targets) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            if (!seen.add(targets.get(i)) && targets.get(i) instanceof Named twice && !twice.eIsProxy()) {
                reportAt(Rule.REFERENCE_TWICE, element, reference, i, twice.getName());
            }
        }
    }
}
