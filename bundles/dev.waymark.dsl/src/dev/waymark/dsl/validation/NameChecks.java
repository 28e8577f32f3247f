/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

import dev.waymark.dsl.messages.Words;
import dev.waymark.model.journey.Actor;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;

/** Names that stand for two things in one place. */
class NameChecks extends Checks {

    @Check
    void siblings(EObject parent) {
        Map<String, Named> named = new HashMap<>();
        for (EObject child : parent.eContents()) {
            if (child instanceof Named twin && twin.getName() != null) {
                Named first = named.putIfAbsent(twin.getName(), twin);
                if (first != null) {
                    report(first, twin);
                }
            }
        }
    }

    private void report(Named first, Named twin) {
        if (kind(first) == kind(twin)) {
            reportName(Rule.NAME_DUPLICATE, twin, Words.aKind(first.eClass()), twin.getName());
        } else {
            reportName(Rule.NAME_SHARED, twin, "A " + Words.kind(first.eClass()), Words.aKind(twin.eClass()),
                    twin.getName());
        }
    }

    /** The kind by which references tell elements apart. */
    private static EClass kind(Named element) {
        if (element instanceof Actor) {
            return JourneyPackage.Literals.ACTOR;
        }
        return element instanceof Node ? JourneyPackage.Literals.NODE : element.eClass();
    }
}
