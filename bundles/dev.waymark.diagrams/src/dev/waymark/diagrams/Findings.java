/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.dsl.Problem;
import dev.waymark.model.Identity;

/** What the language has to say about the elements of a model, as it was when its text was last read. */
public final class Findings extends AdapterImpl {

    private Map<EObject, List<Problem>> findings = Map.of();

    private Findings() {
    }

    /** Keeps what was found, by the identities of the elements. */
    public static void keep(EObject root, Map<String, List<Problem>> found) {
        Identity identity = Identity.ofModel(root);
        Map<EObject, List<Problem>> findings = new LinkedHashMap<>();
        found.forEach((id, problems) -> findings.put(id.isEmpty() ? root : identity.find(id), problems));
        of(root).findings = findings;
    }

    private static Findings of(EObject root) {
        if (EcoreUtil.getExistingAdapter(root, Findings.class) instanceof Findings kept) {
            return kept;
        }
        Findings kept = new Findings();
        root.eAdapters().add(kept);
        return kept;
    }

    /** What was found at an element. */
    public static Stream<Problem> at(EObject element) {
        return of(EcoreUtil.getRootContainer(element)).findings.getOrDefault(element, List.of()).stream();
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Findings.class;
    }
}
