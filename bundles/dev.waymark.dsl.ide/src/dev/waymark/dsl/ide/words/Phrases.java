/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** How the words of the grammar belong together. */
public final class Phrases {

    private Phrases() {
    }

    /** The words that can only be said together, beginning with this one, such as {@code moment of truth}. */
    public static String from(Keyword word) {
        StringBuilder phrase = new StringBuilder(word.getValue());
        AbstractElement next = isWord(word) ? following(word).findFirst().orElse(null) : null;
        while (next instanceof Keyword follower && isWord(follower) && follower.getCardinality() == null) {
            phrase.append(' ').append(follower.getValue());
            next = following(follower).findFirst().orElse(null);
        }
        return phrase.toString();
    }

    private static boolean isWord(Keyword keyword) {
        return Character.isLetter(keyword.getValue().charAt(0));
    }

    /** The assignment that a word introduces or makes itself; null when it introduces none. */
    public static Assignment introduced(Keyword word) {
        Assignment own = GrammarUtil.containingAssignment(word);
        return own != null ? own : following(word).map(Phrases::firstAssignment).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** The assignment that a word introduces, makes or closes; null when it has to do with none. */
    public static Assignment assignment(Keyword word) {
        Assignment introduced = introduced(word);
        return introduced != null ? introduced : preceding(word).map(Phrases::firstAssignment)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether a word is the one by which the elements of a rule are known, such as {@code persona}. */
    public static boolean begins(Keyword word, AbstractRule rule) {
        return rule instanceof ParserRule parsed && !parsed.isFragment() && word.eContainer() == rule.getAlternatives()
                && word.eContainer() instanceof Group group && group.getElements().stream()
                        .filter(Keyword.class::isInstance).findFirst().orElse(null) == word;
    }

    /** The word of the language that a part of a text is; empty for names, values and punctuation. */
    public static Optional<Keyword> word(ILeafNode leaf) {
        Keyword word = leaf.getGrammarElement() instanceof EnumLiteralDeclaration value ? value.getLiteral()
                : leaf.getGrammarElement() instanceof Keyword keyword ? keyword : null;
        return Optional.ofNullable(word).filter(keyword -> isWord(keyword) && !isAtom(keyword));
    }

    /** Whether a word of the grammar only belongs to a name or another atom of the language. */
    public static boolean isAtom(Keyword word) {
        AbstractRule rule = GrammarUtil.containingRule(word);
        return !(rule instanceof EnumRule) && !(rule.getType().getClassifier() instanceof EClass);
    }

    private static Stream<AbstractElement> following(AbstractElement element) {
        AbstractElement place = GrammarUtil.containingAssignment(element) == null ? element
                : GrammarUtil.containingAssignment(element);
        return place.eContainer() instanceof Group group
                ? group.getElements().stream().skip(group.getElements().indexOf(place) + 1L) : Stream.empty();
    }

    private static Stream<AbstractElement> preceding(AbstractElement element) {
        return element.eContainer() instanceof Group group
                ? group.getElements().subList(0, group.getElements().indexOf(element)).stream() : Stream.empty();
    }

    private static Assignment firstAssignment(AbstractElement element) {
        List<Assignment> below = EcoreUtil2.getAllContentsOfType(element, Assignment.class);
        return element instanceof Assignment own ? own : below.isEmpty() ? null : below.get(0);
    }
}
