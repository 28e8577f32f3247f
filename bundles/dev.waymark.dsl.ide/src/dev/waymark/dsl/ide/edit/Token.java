/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

import dev.waymark.dsl.formatting.Layout;

/**
 * One word, sign or value of a text.
 *
 * @param region what it is in the grammar and in the model
 * @param layout the spaces of the canonical layout by the places of the tokens that follow them; asked for when needed
 */
record Token(ISemanticRegion region, Supplier<Map<Integer, String>> layout) {

    /** The space that the canonical layout puts before it. */
    String space() {
        return layout.get().getOrDefault(region.getOffset(), "");
    }

    String text() {
        return region.getText();
    }

    EObject element() {
        return region.getSemanticElement();
    }

    /** The feature whose value it is; null for a word of the language. */
    EStructuralFeature feature() {
        return region.getContainingFeature();
    }

    boolean is(String word) {
        return feature() == null && Layout.isKeyword(region, word);
    }

    /** Whether it says the same, as a word of the language. */
    boolean isSameWord(Token other) {
        return feature() == null && other.feature() == null && text().equals(other.text());
    }

    /** The child that this word announces, such as the statement after 'expects'; null where it announces none. */
    EObject announced() {
        ISemanticRegion next = region.getNextSemanticRegion();
        if (feature() != null || next == null
                || next.getEObjectRegion().getContainingRegion() != region.getEObjectRegion()) {
            return null;
        }
        EObject call = next.getEObjectRegion().getGrammarElement();
        Assignment assignment = GrammarUtil.containingAssignment(call);
        boolean together = assignment != null && assignment.eContainer() == region.getGrammarElement().eContainer();
        return together ? next.getSemanticElement() : null;
    }
}
