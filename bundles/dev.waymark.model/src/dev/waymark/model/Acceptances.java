/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.journey.Acceptance;
import dev.waymark.model.journey.Element;
import dev.waymark.model.journey.FindingKind;

/** What the team accepts of that which the analysis finds. */
public final class Acceptances {

    private Acceptances() {
    }

    /** The acceptance that covers a finding about an element: its own, or else the nearest one around it. */
    public static Optional<Acceptance> of(EObject element, FindingKind finding) {
        for (EObject place = element; place != null; place = place.eContainer()) {
            Optional<Acceptance> here = place instanceof Element owner ? owner.getAcceptances().stream()
                    .filter(acceptance -> acceptance.getFinding() == finding).findFirst() : Optional.empty();
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }
}
