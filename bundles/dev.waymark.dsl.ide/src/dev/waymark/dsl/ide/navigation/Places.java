/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;

/** Where elements stand in their texts. */
public final class Places {

    private Places() {
    }

    /** The name of an element, else its label, else its first word; the element must come from a text. */
    public static INode nameNode(EObject element) {
        if (element instanceof Named) {
            List<INode> names = NodeModelUtils.findNodesForFeature(element, JourneyPackage.Literals.NAMED__NAME);
            List<INode> labels = NodeModelUtils.findNodesForFeature(element, JourneyPackage.Literals.NAMED__LABEL);
            if (!names.isEmpty() || !labels.isEmpty()) {
                return names.isEmpty() ? labels.get(0) : names.get(0);
            }
        }
        INode all = NodeModelUtils.findActualNodeFor(element);
        return Leaves.first(all).map(INode.class::cast).orElse(all);
    }
}
