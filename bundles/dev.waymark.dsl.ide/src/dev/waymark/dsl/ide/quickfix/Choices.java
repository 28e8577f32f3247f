/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.ide.words.Naming;
import dev.waymark.dsl.messages.Words;
import dev.waymark.dsl.scoping.VisibleNames;

/** Repairs that name an element: one for each that there is, or for a new one when there is none. */
final class Choices {

    private static final int MOST = 5;

    private Choices() {
    }

    /** The names of the first elements of a kind that can be referred to. */
    static Stream<String> names(EObject context, EClass kind) {
        return VisibleNames.at(context).shortestNames(kind).limit(MOST);
    }

    /** A repair for each element of a kind, or for a new definition of that kind when there is none. */
    static Stream<Fix> existingOrNew(EObject context, EClass kind, String label, Edits edits,
            Function<String, Replacement> change) {
        Stream<Fix> existing = names(context, kind).map(name ->
                new Fix(label.formatted(name), change.apply(name)));
        if (names(context, kind).findAny().isPresent()) {
            return existing;
        }
        String name = Naming.unused("new" + Words.capital(Words.kind(kind)), context);
        return Stream.of(new Fix(label.formatted(name) + ", a new " + Words.kind(kind), change.apply(name),
                Newcomers.define(context, kind, name, edits)));
    }
}
