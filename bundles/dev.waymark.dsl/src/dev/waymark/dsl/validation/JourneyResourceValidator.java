/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/**
 * Validates resources in editors. What could not be read is not held against the rules, for half a model breaks many
 * that the whole one keeps.
 */
public class JourneyResourceValidator extends ResourceValidatorImpl {

    private final Provider<JourneyValidator> rules;

    /** The rules register themselves with EMF when they are first asked for: who only reads files does not pay. */
    @Inject
    JourneyResourceValidator(Provider<JourneyValidator> rules) {
        this.rules = rules;
    }

    @Override
    protected void validate(Resource resource, CheckMode mode, CancelIndicator monitor, IAcceptor<Issue> acceptor) {
        if (isWhole(resource)) {
            rules.get();
            super.validate(resource, mode, monitor, acceptor);
        }
    }

    /** Whether the resource holds all that its text says. */
    static boolean isWhole(Resource resource) {
        return resource instanceof XtextResource text
                ? text.getParseResult() == null || !text.getParseResult().hasSyntaxErrors()
                : resource.getErrors().isEmpty();
    }
}
