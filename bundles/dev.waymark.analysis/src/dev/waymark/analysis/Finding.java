/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that the analysis found.
 *
 * @param rule    what was looked for
 * @param element what it is about, an element of the file
 * @param why     a sentence that says what is there, or is missing, and names the elements
 * @param remedy  a sentence that says what would resolve it
 */
public record Finding(Rule rule, EObject element, String why, String remedy) {

    /** Both sentences. */
    public String message() {
        return why + " " + remedy;
    }
}
