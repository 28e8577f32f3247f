/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.messages.Words;
import dev.waymark.model.journey.Definition;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;

/** New elements, and where they belong. */
final class Newcomers {

    /** The kinds of definition in the order in which a file usually has them. */
    private static final List<EClass> ORDER = List.of(JourneyPackage.Literals.CHANNEL, JourneyPackage.Literals.TEAM,
            JourneyPackage.Literals.SUPPORT_SYSTEM, JourneyPackage.Literals.TOUCHPOINT,
            JourneyPackage.Literals.SOURCE, JourneyPackage.Literals.METRIC, JourneyPackage.Literals.SEGMENT,
            JourneyPackage.Literals.PERSONA, JourneyPackage.Literals.JOURNEY, JourneyPackage.Literals.INITIATIVE);

    private Newcomers() {
    }

    /** Adds a definition to the file of an element: behind those of its kind, or where its kind belongs. */
    static Replacement define(EObject element, EClass kind, String name, Edits edits) {
        String text = Words.kind(kind) + " " + name + " \"" + label(name) + "\"";
        JourneyModel model = (JourneyModel) EcoreUtil.getRootContainer(element);
        Definition before = null;
        for (Definition definition : model.getDefinitions()) {
            before = ORDER.indexOf(definition.eClass()) <= ORDER.indexOf(kind) ? definition : before;
        }
        return before == null ? first(model, text, edits)
                : edits.addAfter(before, (before.eClass() == kind ? "" : "\n") + text);
    }

    /** Before all other definitions, behind the files that are used. */
    private static Replacement first(JourneyModel model, String text, Edits edits) {
        if (!model.getDefinitions().isEmpty()) {
            return edits.addBefore(model.getDefinitions().get(0), text + "\n");
        }
        return model.getUses().isEmpty() ? Edits.insert(0, text + "\n")
                : edits.addAfter(model.getUses().get(model.getUses().size() - 1), "\n" + text);
    }

    /** A label for a name: {@code Shopping cart} for {@code shoppingCart}. */
    static String label(String name) {
        String words = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replace('_', ' ').strip()
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : Words.capital(words);
    }
}
