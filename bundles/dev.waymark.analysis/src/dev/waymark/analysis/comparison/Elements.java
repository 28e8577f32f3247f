/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis.comparison;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.Identity;
import dev.waymark.model.journey.Named;

/** The elements of a file or a journey by their qualified names below it; the root itself by an empty one. */
final class Elements {

    private Elements() {
    }

    static Map<String, Named> of(EObject root) {
        Map<String, Named> elements = new LinkedHashMap<>();
        Identity identity = Identity.ofModel(root);
        String prefix = identity.of(root).isEmpty() ? "" : identity.of(root) + ".";
        if (root instanceof Named named) {
            elements.put("", named);
        }
        identity.all().forEach((id, element) -> {
            if (element instanceof Named named && element != root && EcoreUtil.isAncestor(root, element)) {
                elements.put(id.substring(prefix.length()), named);
            }
        });
        return elements;
    }
}
