/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.words;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;

import dev.waymark.dsl.messages.Words;
import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Definition;
import dev.waymark.model.journey.Named;

/** Names as they are written and shown. */
@Singleton
public class Naming {

    private final IValueConverterService converters;

    @Inject
    Naming(IValueConverterService converters) {
        this.converters = converters;
    }

    /** A name as it is written where the reference stands: with a caret where a word of the language needs one. */
    public String written(String name, CrossReference reference) {
        return converters.toString(name, ((RuleCall) reference.getTerminal()).getRule().getName());
    }

    /** Whether the name of the target is read before it is known to be one, as that of a persona before 'feels'. */
    public boolean isIdentifier(CrossReference reference) {
        return ((RuleCall) reference.getTerminal()).getRule().getName().equals("Who");
    }

    /** What an element is and where it stands, such as {@code pain point · Checks out}. */
    public static String kindAndPlace(Named element) {
        String kind = Words.kind(element.eClass());
        return element instanceof Definition || !(element.eContainer() instanceof Named home) ? kind
                : kind + " \u00b7 " + Titles.of(home);
    }

    /** A name that nothing in the model has yet: the wanted one, or with a number behind it. */
    public static String unused(String wanted, EObject model) {
        String name = wanted;
        for (int i = 2; !ModelIndex.of(model).names().anything(name).isEmpty(); i++) {
            name = wanted + i;
        }
        return name;
    }
}
