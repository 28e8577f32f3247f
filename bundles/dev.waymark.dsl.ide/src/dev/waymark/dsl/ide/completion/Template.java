/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * A whole part of a journey to fill in.
 *
 * @param rule the rule of the grammar whose place it takes
 * @param title what it offers; begins with the word that begins the part
 * @param writer writes it for a place in a model
 */
record Template(String rule, String title, Function<SnippetWriter, SnippetWriter> writer) {

    /**
     * The template in the notation of language servers, with names that the model does not have yet; null where the
     * model has not what the template needs.
     */
    String snippet(EObject model) {
        return writer.apply(new SnippetWriter(model)).snippet();
    }
}
