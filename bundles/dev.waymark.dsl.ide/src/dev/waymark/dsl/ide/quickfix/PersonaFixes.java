/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Persona;

/** Who walks which journey, and who feels what. */
final class PersonaFixes {

    private static final int MOST = 5;

    private PersonaFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.PERSONA_ELSEWHERE, PersonaFixes::letWalk,
                Rule.PERSONA_UNUSED, PersonaFixes::useOrRemove,
                Rule.PERSONA_IDEAL_TWICE, trouble -> TextFixes.removal("This one is not the ideal", trouble),
                Rule.JOURNEY_PERSONA, PersonaFixes::addWalker,
                Rule.FEELING_TWICE, trouble -> trouble.element(Feeling.class).stream().flatMap(feeling ->
                        Trouble.one("Remove this feeling", trouble.inText().remove(feeling))),
                Rule.FEELING_STAFF, trouble -> TextFixes.removal("Let it be how the people who act feel", trouble));
    }

    private static Stream<Fix> letWalk(Trouble trouble) {
        String name = trouble.words().replace("^", "");
        return trouble.element(Journey.class).stream().map(journey -> walk(name, journey, trouble));
    }

    private static Stream<Fix> useOrRemove(Trouble trouble) {
        return trouble.element(Persona.class).stream().flatMap(persona -> {
            List<Journey> journeys = EcoreUtil2.getAllContentsOfType(EcoreUtil.getRootContainer(persona),
                    Journey.class);
            Stream<Fix> uses = journeys.stream().limit(MOST).map(j -> walk(persona.getName(), j, trouble));
            return Stream.concat(uses, Trouble.one("Remove the persona", trouble.inText().remove(persona)));
        });
    }

    private static Stream<Fix> addWalker(Trouble trouble) {
        return trouble.element(Journey.class).stream().flatMap(journey -> Choices.existingOrNew(journey,
                JourneyPackage.Literals.PERSONA, "Let '%s' walk it", trouble.inText(),
                name -> trouble.inText().addInside(journey, "persona " + name)));
    }

    private static Fix walk(String persona, Journey journey, Trouble trouble) {
        List<INode> walkers = NodeModelUtils.findNodesForFeature(journey, JourneyPackage.Literals.JOURNEY__PERSONAS);
        String label = "Let '" + persona + "' walk the journey '" + journey.getName() + "'";
        return new Fix(label, walkers.isEmpty() ? trouble.inText().addInside(journey, "persona " + persona)
                : Edits.insert(Edits.end(walkers.get(walkers.size() - 1)), ", " + persona));
    }
}
