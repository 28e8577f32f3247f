/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The icons above a diagram leave things out and bring them back; the diagram keeps that. */
class LeavingOutTest {

    private static final String TEXT = """
            source survey "Survey"
            journey buy "Buying" {
                stage look "Looking" {
                    step compare "Compares" {
                        pain fees "Hidden fees" severity 4
                        pain sizes "Sizes differ" severity 2 evidence survey
                    }
                }
            }
            """;

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @Test
    void aLayerIsHiddenAndShownAgain() throws CoreException {
        IFile file = user.file("shop.journey", TEXT);
        Diagram experience = Diagram.open(user, file, "experience");
        Rectangle place = experience.place("Hidden fees");
        assertTrue(experience.colours(place) > 1, "the pain point is drawn");
        experience.choose("Layers", "Pain points");
        assertFalse(experience.shows("Hidden fees"));
        assertEquals(1, experience.colours(place), "nothing is drawn there");
        assertTrue(experience.shows("Compares"));
        experience.save();
        user.closeEditors();
        Diagram again = Diagram.open(user, file, "experience");
        assertFalse(again.shows("Hidden fees"), "the diagram keeps what it leaves out");
        again.choose("Layers", "Pain points");
        user.screenshot("layers");
        assertEquals(place, again.place("Hidden fees"));
        assertTrue(again.colours(place) > 1, "the pain point is drawn again");
    }

    @Test
    void aFilterHidesWhatNobodyHasEvidenceFor() throws CoreException {
        IFile file = user.file("shop.journey", TEXT);
        Diagram experience = Diagram.open(user, file, "experience");
        Rectangle place = experience.place("Hidden fees");
        experience.choose("Filters", "Only what is known");
        assertFalse(experience.shows("Hidden fees"));
        assertTrue(experience.shows("Sizes differ"));
        assertEquals(1, experience.colours(place), "nothing is drawn there");
        experience.save();
        user.closeEditors();
        Diagram again = Diagram.open(user, file, "experience");
        assertFalse(again.shows("Hidden fees"), "the diagram keeps what it leaves out");
        again.choose("Filters", "Only what is known");
        assertTrue(again.shows("Hidden fees"));
        assertTrue(again.colours(place) > 1, "the pain point is drawn again");
    }
}
