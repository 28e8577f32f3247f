/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.resource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A journey file in memory. A hundred thousand unknown names are told in linear time. */
public class JourneyResource extends LazyLinkingResource {

    private final Set<Diagnostic> told = new HashSet<>();

    @Override
    protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference) {
        DiagnosticMessage message = isValidationDisabled() ? null : createDiagnosticMessage(reference);
        if (message != null) {
            List<Diagnostic> list = getDiagnosticList(message);
            Diagnostic diagnostic = createDiagnostic(reference, message);
            if (told.size() != list.size()) {
                told.clear();
                told.addAll(list);
            }
            if (told.add(diagnostic)) {
                list.add(diagnostic);
            }
        }
    }
}
