/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.scoping;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

/** All references of the language follow the one rule of {@link VisibleNames}. */
public class JourneyScopeProvider implements IScopeProvider {

    private final IQualifiedNameConverter names;

    @Inject
    JourneyScopeProvider(IQualifiedNameConverter names) {
        this.names = names;
    }

    @Override
    public IScope getScope(EObject context, EReference reference) {
        return new JourneyScope(VisibleNames.at(context), reference.getEReferenceType(), names);
    }
}
