/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.services;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.diagrams.Findings;
import dev.waymark.dsl.Problem;

/** What the language finds wrong, for the marks on the diagrams. */
public class FindingServices {

    /** Whether nothing of a level, {@code ERROR} or {@code WARNING}, was found at an element. */
    public Boolean hasNo(EObject element, String level) {
        return found(element, level).findAny().isEmpty();
    }

    /** The first thing that was found at an element, in the words of the language. */
    public String firstFinding(EObject element, String level) {
        return found(element, level).map(Problem::message).findFirst().orElse("");
    }

    private static Stream<Problem> found(EObject element, String level) {
        return Findings.at(element).filter(problem -> problem.isError() == level.equals("ERROR"));
    }
}
