/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.serializer;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.serializer.sequencer.TransientValueService;

import dev.waymark.model.journey.ArrowKind;
import dev.waymark.model.journey.JourneyPackage;

/**
 * Decides which values are written. What the author wrote stays, even where it says what holds anyway; in text made
 * from a model alone, a few such values are written because a reader looks for them.
 */
public class WrittenValues extends TransientValueService {

    private static final Set<EStructuralFeature> TELLING = Set.of(
            JourneyPackage.Literals.CHANNEL__KIND,
            JourneyPackage.Literals.SOURCE__KIND,
            JourneyPackage.Literals.METRIC__DIRECTION,
            JourneyPackage.Literals.JOURNEY__STATE,
            JourneyPackage.Literals.PAIN_POINT__SEVERITY,
            JourneyPackage.Literals.INITIATIVE__STATUS);

    @Override
    public ValueTransient isValueTransient(EObject element, EStructuralFeature feature) {
        ValueTransient usual = super.isValueTransient(element, feature);
        return usual == ValueTransient.PREFERABLY && isWritten(element, feature) ? ValueTransient.NO : usual;
    }

    private static boolean isWritten(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature, false);
        if (value == null || value.equals(false) || value == ArrowKind.AUTO) {
            return false; // there are no words for these
        }
        return NodeModelUtils.getNode(element) == null ? TELLING.contains(feature)
                : !NodeModelUtils.findNodesForFeature(element, feature).isEmpty();
    }
}
