/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

import java.util.List;

import org.eclipse.xtext.EcoreUtil2;

import dev.waymark.dsl.ide.words.Counts;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Attribute;
import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Statement;

/** A persona: who it is, in whose words, what it wants, and how well that is known. */
final class PersonaPortrait {

    private PersonaPortrait() {
    }

    static Markdown of(Persona persona) {
        return new Markdown()
                .title(persona, persona.getSegment() == null ? null : Titles.of(persona.getSegment()),
                        persona.isIdeal() ? "ideal customer profile" : null)
                .quote(persona.getQuote())
                .facts(persona.getAge() == null ? null : persona.getAge() + " years", persona.getOccupation(),
                        persona.getLocation())
                .facts(persona.getDemographics().stream().map(PersonaPortrait::text).toArray(String[]::new))
                .facts(persona.getStory())
                .statements("Goals", persona.getGoals())
                .statements("Needs", persona.getNeeds())
                .statements("Frustrations", persona.getFrustrations())
                .elements("Prefers", persona.getChannels())
                .facts(evidence(persona), validation(persona));
    }

    private static String text(Attribute attribute) {
        return attribute.getKey() + ": " + attribute.getValue();
    }

    private static String evidence(Persona persona) {
        List<Statement> statements = EcoreUtil2.getAllContentsOfType(persona, Statement.class);
        long known = statements.stream().filter(s -> s.getCertainty() != Certainty.ASSUMED).count();
        return statements.isEmpty() ? null
                : known + " of " + Counts.some(statements.size(), "statement") + " with evidence";
    }

    private static String validation(Persona persona) {
        if (persona.getValidated() == null) {
            return null;
        }
        return "validated " + persona.getValidated() + (persona.getSample() == null ? ""
                : " with " + Counts.some(persona.getSample(), "customer"));
    }
}
