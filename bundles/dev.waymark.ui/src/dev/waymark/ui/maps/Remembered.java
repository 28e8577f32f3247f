/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;

import dev.waymark.ui.WaymarkUi;

/** Which journey, persona and look somebody chose to see of a file; kept with the file, as long as it exists. */
final class Remembered {

    private static final QualifiedName JOURNEY = new QualifiedName(WaymarkUi.ID, "map.journey");
    private static final QualifiedName PERSONA = new QualifiedName(WaymarkUi.ID, "map.persona");
    private static final QualifiedName LOOK = new QualifiedName(WaymarkUi.ID, "map.look");

    private Remembered() {
    }

    /** What was chosen for a file; what is usual, where nothing was. */
    static MapChoice of(IFile file, MapChoice usual) {
        try {
            String look = file.getPersistentProperty(LOOK);
            MapChoice choice = usual.withJourney(file.getPersistentProperty(JOURNEY))
                    .withPersona(file.getPersistentProperty(PERSONA));
            return look == null ? choice : choice.withLook(new Look(look, usual.look().dark()));
        } catch (CoreException e) {
            return usual; // the file has gone meanwhile
        }
    }

    /** Keeps what was chosen for a file. */
    static void keep(IFile file, MapChoice choice) {
        try {
            file.setPersistentProperty(JOURNEY, choice.journey());
            file.setPersistentProperty(PERSONA, choice.persona());
            file.setPersistentProperty(LOOK, choice.look().name());
        } catch (CoreException e) {
            WaymarkUi.log("What is to be seen of " + file.getFullPath() + " could not be kept.", e);
        }
    }
}
