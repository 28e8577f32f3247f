/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Thought;

/**
 * Through whose eyes the diagrams of a journey show it, when their filter for one persona is on. The first persona of
 * the journey, until another one is chosen; the choice is of the moment and never saved.
 */
public final class PersonaChoice extends AdapterImpl {

    private Persona chosen;

    private PersonaChoice() {
    }

    /** Chooses a persona for all diagrams of a journey. */
    public static void choose(Journey journey, Persona persona) {
        PersonaChoice choice = (PersonaChoice) EcoreUtil.getExistingAdapter(journey, PersonaChoice.class);
        if (choice == null) {
            choice = new PersonaChoice();
            journey.eAdapters().add(choice);
        }
        choice.chosen = persona;
    }

    /** The chosen persona, or null where the journey has none. */
    public static Persona of(Journey journey) {
        Persona chosen = EcoreUtil.getExistingAdapter(journey, PersonaChoice.class) instanceof PersonaChoice choice
                ? choice.chosen : null;
        return journey.getPersonas().contains(chosen) ? chosen
                : journey.getPersonas().stream().findFirst().orElse(null);
    }

    /** Whether the chosen persona has to do with an element; what names nobody is everybody's. */
    public static boolean concerns(EObject element) {
        Persona whose = whose(element);
        Snapshot maps = CurrentMaps.around(element);
        return whose == null || maps == null || whose == of(maps.journey())
                || !maps.journey().getPersonas().contains(whose);
    }

    private static Persona whose(EObject element) {
        if (element instanceof Feeling feeling) {
            return feeling.getPersona();
        } else if (element instanceof Thought thought) {
            return thought.getPersona();
        }
        return element instanceof PainPoint pain ? pain.getPersona() : null;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == PersonaChoice.class;
    }
}
