/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.services;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.diagrams.FutureState;
import dev.waymark.diagrams.PersonaChoice;
import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.Evident;

/** What the filters of the diagrams let through. */
public class FilterServices {

    /** Nothing. */
    public Boolean isNever(EObject element) {
        return false;
    }

    /** What concerns the chosen persona, see {@link PersonaChoice}. */
    public Boolean concernsChosen(EObject element) {
        return PersonaChoice.concerns(element);
    }

    /** What a future state changes, see {@link FutureState}. */
    public Boolean isToChange(EObject element) {
        return FutureState.changes(element);
    }

    /** What somebody has evidence for. */
    public Boolean isKnown(EObject element) {
        return !(element instanceof Evident evident) || evident.getCertainty() != Certainty.ASSUMED;
    }
}
