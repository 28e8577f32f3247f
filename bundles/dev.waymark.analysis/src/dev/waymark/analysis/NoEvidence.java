/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.quoted;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.journey.Evident;
import dev.waymark.model.journey.FindingKind;

/** A journey that is all assumption. */
final class NoEvidence extends JourneyRule {

    NoEvidence() {
        super(FindingKind.NO_EVIDENCE, Level.WARNING, "A journey of which no source supports anything.");
    }

    @Override
    List<Finding> find(Course course) {
        boolean supported = !course.journey().getEvidence().isEmpty();
        for (TreeIterator<EObject> all = course.journey().eAllContents(); !supported && all.hasNext();) {
            supported = all.next() instanceof Evident evident && !evident.getEvidence().isEmpty();
        }
        return supported ? List.of() : List.of(finding(course.journey(),
                "No source supports anything in " + quoted(course.journey()) + ": all of it is assumed.",
                "Write down what you know it from as a 'source', and refer to it with 'based on' or 'evidence'."));
    }
}
