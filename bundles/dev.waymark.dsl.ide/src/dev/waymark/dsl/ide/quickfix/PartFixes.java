/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import static dev.waymark.model.journey.JourneyPackage.Literals.NAMED__LABEL;
import static dev.waymark.model.journey.JourneyPackage.Literals.NAMED__NAME;
import static dev.waymark.model.journey.JourneyPackage.Literals.TOUCHPOINT__CHANNEL;
import static dev.waymark.model.journey.JourneyPackage.Literals.TOUCHPOINT__KIND;

import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.dsl.messages.Words;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.Definition;
import dev.waymark.model.journey.Evident;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Touchpoint;

/** The parts that journeys share: where touchpoints lie, who owns them, what supports a statement, what is unused. */
final class PartFixes {

    private PartFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.TOUCHPOINT_CHANNEL, PartFixes::channel,
                Rule.TOUCHPOINT_OWNER, PartFixes::owner,
                Rule.STATEMENT_ASSUMED, PartFixes::evidence,
                Rule.UNUSED, PartFixes::remove);
    }

    private static Stream<Fix> channel(Trouble trouble) {
        return trouble.element(Touchpoint.class).stream().flatMap(touchpoint -> Choices.existingOrNew(touchpoint,
                JourneyPackage.Literals.CHANNEL, "Put it on '%s'", trouble.inText(), name -> trouble.inText()
                        .addClause(touchpoint, "on " + name, NAMED__NAME, NAMED__LABEL, TOUCHPOINT__KIND)));
    }

    private static Stream<Fix> owner(Trouble trouble) {
        return trouble.element(Touchpoint.class).stream().flatMap(touchpoint -> Choices.existingOrNew(touchpoint,
                JourneyPackage.Literals.TEAM, "Make '%s' its owner", trouble.inText(), name -> trouble.inText()
                        .addClause(touchpoint, "owner " + name, NAMED__NAME, NAMED__LABEL, TOUCHPOINT__KIND,
                                TOUCHPOINT__CHANNEL)));
    }

    private static Stream<Fix> evidence(Trouble trouble) {
        return trouble.element(Evident.class).stream().flatMap(evident -> Choices.existingOrNew(evident,
                JourneyPackage.Literals.SOURCE, "Support it by '%s'", trouble.inText(),
                name -> evident instanceof PainPoint ? trouble.inText().addClause(evident, "evidence " + name,
                        NAMED__NAME, NAMED__LABEL) : Edits.insert(trouble.offset() + trouble.length(),
                                " evidence " + name)));
    }

    private static Stream<Fix> remove(Trouble trouble) {
        return trouble.element(Definition.class).stream().flatMap(definition -> Trouble.one(
                "Remove the " + Words.kind(definition.eClass()), trouble.inText().remove(definition)));
    }
}
