/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import jakarta.inject.Inject;
import java.util.Objects;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/**
 * Validates resources. It asks for the rules, which register themselves with EMF when they are made: so a program that
 * only reads files does not pay for them. What could not be read is not held against the rules, for half a model breaks
 * many that the whole one keeps.
 */
public class JourneyResourceValidator extends ResourceValidatorImpl {

    @Inject
    JourneyResourceValidator(JourneyValidator rules) {
        Objects.requireNonNull(rules);
    }

    @Override
    protected void validate(Resource resource, CheckMode mode, CancelIndicator monitor, IAcceptor<Issue> acceptor) {
        if (isWhole(resource)) {
            super.validate(resource, mode, monitor, acceptor);
        }
    }

    private static boolean isWhole(Resource resource) {
        return resource instanceof XtextResource text
                ? text.getParseResult() == null || !text.getParseResult().hasSyntaxErrors()
                : resource.getErrors().isEmpty();
    }
}
