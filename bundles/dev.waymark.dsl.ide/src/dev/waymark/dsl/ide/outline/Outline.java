/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.ide.navigation.Places;
import dev.waymark.model.edit.JourneyLabels;
import dev.waymark.model.journey.Contribution;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Thought;
import dev.waymark.model.journey.Transition;

/** The outline of a text: its elements, each under the one that holds it, with the labels that all editors use. */
public final class Outline {

    private Outline() {
    }

    /** The items at the top of a text. */
    public static List<OutlineItem> of(XtextResource resource) {
        return resource.getContents().stream().flatMap(root -> children(root).stream()).toList();
    }

    private static List<OutlineItem> children(EObject parent) {
        return parent.eContents().stream()
                .filter(child -> isShown(child) && NodeModelUtils.findActualNodeFor(child) != null)
                .map(Outline::item).toList();
    }

    private static boolean isShown(EObject element) {
        return element instanceof Named || element instanceof Feeling || element instanceof Thought
                || element instanceof ServiceAction || element instanceof Transition || element instanceof Outcome
                || element instanceof Contribution;
    }

    private static OutlineItem item(EObject element) {
        INode all = NodeModelUtils.findActualNodeFor(element);
        INode name = Places.nameNode(element);
        return new OutlineItem(element, JourneyLabels.INSTANCE.getText(element),
                JourneyLabels.typeLabel(element.eClass()), all.getOffset(), all.getLength(), name.getOffset(),
                name.getLength(), children(element));
    }
}
