/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dev.waymark.dsl.ide.words.Naming;
import dev.waymark.dsl.scoping.VisibleNames;

/** Writes the text of a template, place by place. */
final class SnippetWriter {

    private static final int MOST_CHOICES = 20;

    private final EObject model;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> fresh = new HashMap<>();
    private int places;
    private boolean possible = true;

    SnippetWriter(EObject model) {
        this.model = model;
    }

    /** Fixed text; no dollar signs and backslashes. */
    SnippetWriter add(String fixed) {
        text.append(fixed.replace("}", "\\}"));
        return this;
    }

    /** The name and the label of a new element; the name is one that nothing has yet. */
    SnippetWriter named(String name, String label) {
        return name(name).add(" ").text(label);
    }

    /** The name of a new element: one that nothing has yet. */
    SnippetWriter name(String name) {
        fresh.put(name, model == null ? name : Naming.unused(name, model));
        return place(fresh.get(name));
    }

    /** The name that was given to a new element of this template. */
    SnippetWriter again(String name) {
        return add(fresh.get(name));
    }

    /** A text in quotation marks. */
    SnippetWriter text(String words) {
        return add("\"").place(words).add("\"");
    }

    /** A word or a number. */
    SnippetWriter place(String words) {
        text.append("${").append(++places).append(':').append(words).append('}');
        return this;
    }

    /** One of some words. */
    SnippetWriter oneOf(String... words) {
        text.append("${").append(++places).append('|').append(String.join(",", words)).append("|}");
        return this;
    }

    /** A clause that names an element of the model, such as {@code at cart}; nothing where the model has none. */
    SnippetWriter naming(String before, EClass type, String after) {
        List<String> names = names(type);
        return names.isEmpty() ? this : add(before).oneOf(names.toArray(String[]::new)).add(after);
    }

    /** The name of an element of the model; without one there is no template. */
    SnippetWriter needing(EClass type) {
        possible &= !names(type).isEmpty();
        return naming("", type, "");
    }

    private List<String> names(EClass type) {
        return model == null ? List.of() : VisibleNames.at(model).shortestNames(type).limit(MOST_CHOICES).toList();
    }

    /** Where the author goes on when everything is filled in. */
    SnippetWriter end() {
        text.append("$0");
        return this;
    }

    /** The whole text, or null where the model has not what it needs. */
    String snippet() {
        return possible ? text.toString() : null;
    }
}
