/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import jakarta.inject.Inject;
import java.util.Objects;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/**
 * Validates resources. It asks for the rules, which register themselves with EMF when they are made: so a program that
 * only reads files does not pay for them.
 */
public class JourneyResourceValidator extends ResourceValidatorImpl {

    @Inject
    JourneyResourceValidator(JourneyValidator rules) {
        Objects.requireNonNull(rules);
    }
}
