/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

import dev.waymark.dsl.conversion.Names;
import dev.waymark.dsl.messages.Words;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Objective;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;

/** Elements that lack a part. In text the grammar sees to it; a model from elsewhere is checked here. */
class PartChecks extends Checks {

    /** What the language asks for although the metamodel can do without. */
    private static final Set<EStructuralFeature> ASKED_FOR = Set.of(
            JourneyPackage.Literals.READING__VALUE,
            JourneyPackage.Literals.DURATION__AMOUNT);

    @Check
    void parts(EObject element) {
        if (NodeModelUtils.getNode(element) == null) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if ((feature.isRequired() || ASKED_FOR.contains(feature)) && isAbsent(element.eGet(feature))) {
                    missing(element, Words.withArticle(Words.property(feature)));
                }
            }
        }
    }

    private static boolean isAbsent(Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    @Check
    void name(Named element) {
        if (NodeModelUtils.getNode(element) != null) {
            return;
        }
        if (element.getName() != null && !Names.isName(element.getName())) {
            reportName(Rule.NAME_LETTERS, element, element.getName());
        } else if (element.getName() == null && !labelIsEnough(element)) {
            missing(element, "a name");
        } else if (element.getName() == null && element.getLabel() == null) {
            missing(element, "a name or a label");
        }
    }

    private static boolean labelIsEnough(Named element) {
        return element instanceof PainPoint || element instanceof Opportunity || element instanceof Objective;
    }

    private void missing(EObject element, String part) {
        report(Rule.PART_MISSING, element, null, "This " + Words.kind(element.eClass()), part);
    }
}
