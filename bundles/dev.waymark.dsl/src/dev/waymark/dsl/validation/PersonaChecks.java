/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.List;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Persona;

/** Personas. */
class PersonaChecks extends Checks {

    @Check
    void age(Persona persona) {
        checkScale(Rule.PERSONA_AGE, persona, JourneyPackage.Literals.PERSONA__AGE);
    }

    @Check
    void sample(Persona persona) {
        checkRange(Rule.SAMPLE_POSITIVE, persona, JourneyPackage.Literals.PERSONA__SAMPLE, 1, Integer.MAX_VALUE);
    }

    @Check
    void oneIdeal(JourneyModel model) {
        List<Persona> ideals = model.getDefinitions().stream().filter(Persona.class::isInstance)
                .map(Persona.class::cast).filter(Persona::isIdeal).toList();
        ideals.stream().skip(1).forEach(persona -> report(Rule.PERSONA_IDEAL_TWICE, persona,
                JourneyPackage.Literals.PERSONA__IDEAL));
    }
}
