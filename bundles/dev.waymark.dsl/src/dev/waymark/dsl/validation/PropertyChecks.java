/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import dev.waymark.dsl.messages.Words;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Properties that the author gave twice: the model can hold one, and nothing that was written may be lost. */
class PropertyChecks extends Checks {

    @Check
    void once(EObject element) {
        if (NodeModelUtils.getNode(element) == null) {
            return;
        }
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isMany() && element.eIsSet(feature)
                    && NodeModelUtils.findNodesForFeature(element, feature).size() > 1) {
                reportAt(Rule.PROPERTY_TWICE, element, feature, 1, Words.property(feature));
            }
        }
    }
}
