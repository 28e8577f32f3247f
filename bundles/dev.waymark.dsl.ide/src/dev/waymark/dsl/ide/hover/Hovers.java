/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

import java.util.Optional;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.ide.navigation.Leaves;
import dev.waymark.dsl.ide.navigation.Mention;
import dev.waymark.dsl.ide.words.Explanations;
import dev.waymark.dsl.ide.words.Phrases;
import dev.waymark.model.journey.Named;

/** Explains the words of a text: names by what they name, words of the language by what they mean. */
public class Hovers {

    private final Explanations explanations;
    private final Portraits portraits;

    @Inject
    Hovers(Explanations explanations, Portraits portraits) {
        this.explanations = explanations;
        this.portraits = portraits;
    }

    /** What to show for the word at an offset; empty where there is nothing to say. */
    public Optional<HoverText> at(XtextResource resource, int offset) {
        Optional<Mention> mention = Mention.at(resource, offset);
        return mention.isPresent() ? mention.map(found -> text(portraits.of(found.element()), found.word()))
                : Leaves.at(resource, offset).flatMap(this::explanation);
    }

    /**
     * What to show for an element on a map. One without a name is told by its words there, and by what it belongs to.
     */
    public String of(EObject element, String words) {
        Named named = EcoreUtil2.getContainerOfType(element, Named.class);
        String portrait = named == null ? "" : portraits.of(named);
        return element == named ? portrait : "**" + Markdown.escaped(words) + "**\n\n" + portrait;
    }

    private Optional<HoverText> explanation(ILeafNode leaf) {
        return Phrases.word(leaf).filter(word -> !explanations.of(word).isEmpty()).map(word ->
                text("**" + Phrases.from(word) + "**\n\n" + Markdown.escaped(explanations.of(word)), leaf));
    }

    private static HoverText text(String markdown, ILeafNode word) {
        return new HoverText(markdown, word.getOffset(), word.getLength());
    }
}
