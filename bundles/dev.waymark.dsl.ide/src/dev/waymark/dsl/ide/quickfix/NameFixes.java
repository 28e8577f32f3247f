/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.conversion.Names;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.ide.words.Naming;
import dev.waymark.dsl.messages.Words;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.PainPoint;

/** Names that are taken or missing. */
final class NameFixes {

    private NameFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.NAME_DUPLICATE, NameFixes::rename,
                Rule.NAME_SHARED, NameFixes::rename,
                Rule.PAIN_NAMELESS, NameFixes::name);
    }

    /** The references of a name that two elements have mean the first of them: the second one gives way. */
    private static Stream<Fix> rename(Trouble trouble) {
        return trouble.element(Named.class).stream().flatMap(element -> {
            String free = Naming.unused(element.getName(), element);
            return NodeModelUtils.findNodesForFeature(element, JourneyPackage.Literals.NAMED__NAME).stream()
                    .map(node -> new Fix("Rename this one to '" + free + "'", Edits.replace(node, free)));
        });
    }

    private static Stream<Fix> name(Trouble trouble) {
        return trouble.element(PainPoint.class).stream().flatMap(pain -> {
            String name = Naming.unused(Names.of(pain.getLabel()), pain);
            Replacement naming = Edits.insert(trouble.offset(), name + " ");
            return Stream.of(new Fix("Name it '" + name + "' and add an opportunity", naming,
                    trouble.inText().addAfter(pain, opportunity(name, pain))),
                    new Fix("Name it '" + name + "'", naming));
        });
    }

    /** An opportunity that solves a pain point, as it is written. */
    static String opportunity(String name, PainPoint pain) {
        String help = Naming.unused("help" + Words.capital(name), pain);
        return "opportunity " + help + " \"What would help\" solves " + name;
    }
}
