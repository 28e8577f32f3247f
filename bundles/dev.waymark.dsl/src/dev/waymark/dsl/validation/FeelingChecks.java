/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Thought;

/** What personas feel and think, and whom a pain point hurts. */
class FeelingChecks extends Checks {

    @Check
    void score(Feeling feeling) {
        checkScale(Rule.FEELING_RANGE, feeling, JourneyPackage.Literals.FEELING__SCORE);
    }

    @Check
    void oneEach(Moment moment) {
        Set<Persona> seen = new HashSet<>();
        for (Feeling feeling : moment.getFeelings()) {
            Persona persona = feeling.getPersona();
            if (!seen.add(persona) && (persona == null || !persona.eIsProxy())) {
                report(Rule.FEELING_TWICE, feeling, JourneyPackage.Literals.FEELING__WORD,
                        persona == null ? "The customer" : "'" + persona.getName() + "'");
            }
        }
    }

    @Check
    void walking(Feeling feeling) {
        if (!(feeling.eContainer() instanceof ServiceAction)) {
            checkWalks(feeling, JourneyPackage.Literals.FEELING__PERSONA, feeling.getPersona());
        } else if (feeling.getPersona() != null && !feeling.getPersona().eIsProxy()) {
            report(Rule.FEELING_STAFF, feeling, JourneyPackage.Literals.FEELING__PERSONA,
                    feeling.getPersona().getName());
        }
    }

    @Check
    void walking(Thought thought) {
        checkWalks(thought, JourneyPackage.Literals.THOUGHT__PERSONA, thought.getPersona());
    }

    @Check
    void walking(PainPoint pain) {
        checkWalks(pain, JourneyPackage.Literals.PAIN_POINT__PERSONA, pain.getPersona());
    }

    private void checkWalks(EObject element, EReference reference, Persona persona) {
        Journey journey = EcoreUtil2.getContainerOfType(element, Journey.class);
        if (persona != null && !persona.eIsProxy() && journey != null && !journey.getPersonas().contains(persona)) {
            report(Rule.PERSONA_ELSEWHERE, element, reference, persona.getName(), persona.getName());
        }
    }
}
