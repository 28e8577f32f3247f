/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.references;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.dsl.messages.Words;
import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.model.journey.Named;

/**
 * A place where an element is named.
 *
 * @param element the element
 * @param by what refers to it; the element itself where it is defined
 * @param line the line of the name, from 1; 0 in a file without lines that a person reads
 * @param column the column of the name, from 1; 0 without a line
 * @param offset the number of characters before the name, from 0
 * @param length the number of characters of the name
 */
public record Occurrence(Named element, EObject by, int line, int column, int offset, int length) {

    /** Whether the element is defined here. */
    public boolean isDefinition() {
        return element == by;
    }

    /** What this is, such as {@code reference to the persona 'anna' in buyShoes.decision.checkout}. */
    public String text() {
        String what = Words.kind(element.eClass()) + " '" + path(element) + "'";
        return isDefinition() ? "definition of the " + what : "reference to the " + what + home();
    }

    /** The nearest element with a name around the place. */
    private String home() {
        EObject home = by;
        while (home != null && !(home instanceof Named named && named.getName() != null)) {
            home = home.eContainer();
        }
        return home == null ? "" : " in " + path((Named) home);
    }

    private static String path(Named element) {
        return ModelIndex.of(element).names().path(element);
    }
}
