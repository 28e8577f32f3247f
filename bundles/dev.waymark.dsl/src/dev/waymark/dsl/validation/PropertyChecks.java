/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

import dev.waymark.dsl.messages.Words;

/** Properties that the author gave twice: the model can hold one, and nothing that was written may be lost. */
class PropertyChecks extends Checks {

    @Check
    void once(EObject element) {
        INode text = NodeModelUtils.findActualNodeFor(element);
        if (text == null) {
            return;
        }
        written(text).forEach((name, times) -> {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
            if (times > 1 && !feature.isMany()) {
                reportAt(Rule.PROPERTY_TWICE, element, feature, 1, Words.property(feature));
            }
        });
    }

    /** How often each property is written; one walk over the text, for every element is asked after every keystroke. */
    private static Map<String, Integer> written(INode element) {
        Map<String, Integer> times = new HashMap<>();
        BidiTreeIterator<INode> parts = element.getAsTreeIterable().iterator();
        while (parts.hasNext()) {
            INode part = parts.next();
            boolean isPart = part != element && part.getGrammarElement() != null;
            Assignment property = isPart ? GrammarUtil.containingAssignment(part.getGrammarElement()) : null;
            if (property != null) {
                times.merge(property.getFeature(), 1, Integer::sum);
                parts.prune();
            }
        }
        return times;
    }
}
