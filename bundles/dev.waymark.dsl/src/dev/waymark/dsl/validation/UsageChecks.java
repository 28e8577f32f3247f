/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.validation.Check;

import dev.waymark.dsl.messages.Words;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Definition;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Use;

/** Definitions that nothing refers to. */
class UsageChecks extends Checks {

    @Check
    void used(JourneyModel model) {
        Set<EObject> used = targets(model);
        checkUses(model.getUses(), used);
        for (Definition definition : forOthers(model) ? List.<Definition>of() : model.getDefinitions()) {
            if (!used.contains(definition) && definition.getName() != null && isForUse(definition)) {
                reportName(Rule.UNUSED, definition, Words.kind(definition.eClass()), definition.getName());
            }
        }
    }

    private void checkUses(List<Use> uses, Set<EObject> used) {
        for (Use use : uses) {
            Resource file = UsedFiles.open(use);
            if (file != null && used.stream().noneMatch(element -> element.eResource() == file)) {
                report(Rule.USE_UNUSED, use, JourneyPackage.Literals.USE__PATH, use.getPath());
            }
        }
    }

    @Check
    void walked(JourneyModel model) {
        Set<Persona> walking = Definitions.journeys(model).stream()
                .flatMap(journey -> journey.getPersonas().stream()).collect(Collectors.toSet());
        for (Definition definition : forOthers(model) ? List.<Definition>of() : model.getDefinitions()) {
            if (definition instanceof Persona persona && persona.getName() != null && !persona.isIdeal()
                    && !walking.contains(persona)) {
                reportName(Rule.PERSONA_UNUSED, persona, persona.getName());
            }
        }
    }

    /** A file without journeys holds parts that other files use. */
    private static boolean forOthers(JourneyModel model) {
        return model.getDefinitions().stream().noneMatch(Journey.class::isInstance);
    }

    private static boolean isForUse(Definition definition) {
        return !(definition instanceof Journey || definition instanceof Initiative || definition instanceof Persona);
    }

    private static Set<EObject> targets(JourneyModel model) {
        Set<EObject> targets = new HashSet<>();
        for (Iterator<EObject> all = model.eAllContents(); all.hasNext();) {
            targets.addAll(all.next().eCrossReferences());
        }
        return targets;
    }
}
