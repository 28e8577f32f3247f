/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.layout;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;

/** What views stand for. */
public final class Views {

    private Views() {
    }

    /** The element whose view stands around this one, such as the moment that a touchpoint is shown for; or null. */
    public static EObject owner(View view) {
        for (EObject each = view.eContainer(); each instanceof View outer; each = each.eContainer()) {
            if (outer.getElement() != view.getElement() && outer.getElement() instanceof DDiagramElement element) {
                return element.getTarget();
            }
        }
        return null;
    }
}
