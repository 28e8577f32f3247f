/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dev.waymark.model.Figures;

/** Shares that add up to all customers. */
final class Shares {

    private static final double ALL = 100;

    private Shares() {
    }

    /** What the siblings of an element leave of all customers, if they leave anything and have shares at all. */
    static List<Value> left(EObject element, EStructuralFeature share) {
        if (element.eContainer() == null) {
            return List.of();
        }
        double taken = element.eContainer().eContents().stream()
                .filter(sibling -> sibling != element && share.getEContainingClass().isInstance(sibling))
                .mapToDouble(sibling -> sibling.eGet(share) instanceof Double number ? number : 0).sum();
        return taken <= 0 || taken >= ALL ? List.of()
                : List.of(new Value(Figures.number(ALL - taken) + " %", "all the others"));
    }
}
