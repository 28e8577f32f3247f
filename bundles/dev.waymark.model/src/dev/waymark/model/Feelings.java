/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import java.util.Optional;

import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Persona;

/** Who feels what. */
public final class Feelings {

    private Feelings() {
    }

    /** What a persona feels at a moment: its own feeling, or else the one that names nobody; null asks for that one. */
    public static Optional<Feeling> of(Moment moment, Persona persona) {
        return moment.getFeelings().stream().filter(feeling -> feeling.getPersona() == persona).findFirst()
                .or(() -> moment.getFeelings().stream().filter(feeling -> feeling.getPersona() == null).findFirst());
    }
}
