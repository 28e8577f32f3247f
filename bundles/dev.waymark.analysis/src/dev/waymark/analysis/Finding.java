/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.journey.Acceptance;

/**
 * Something that the analysis found.
 *
 * @param rule       what was looked for
 * @param element    what it is about, an element of the file
 * @param why        a sentence that says what is there, or is missing, and names the elements
 * @param remedy     a sentence that says what would resolve it
 * @param acceptance the word of the team that it lives with this, or null
 */
public record Finding(Rule rule, EObject element, String why, String remedy, Acceptance acceptance) {

    /** Whether the team lives with it. */
    public boolean isAccepted() {
        return acceptance != null;
    }

    /** Both sentences; of what is accepted, the reason in place of the remedy. */
    public String message() {
        return why + " " + (isAccepted() ? "Accepted: " + acceptance.getReason() : remedy);
    }
}
