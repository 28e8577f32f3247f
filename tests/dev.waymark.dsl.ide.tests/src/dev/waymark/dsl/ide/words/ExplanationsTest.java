/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;

import dev.waymark.dsl.ide.Editor;
import dev.waymark.dsl.services.JourneyGrammarAccess;

class ExplanationsTest {

    @Test
    void everyWordOfTheLanguageIsExplainedWhereverItStands() {
        List<String> unexplained = EcoreUtil2.getAllContentsOfType(
                Editor.service(JourneyGrammarAccess.class).getGrammar(), Keyword.class).stream()
                .filter(word -> Character.isLetter(word.getValue().charAt(0)))
                .filter(word -> !Phrases.isAtom(word))
                .filter(word -> Editor.service(Explanations.class).of(word).isEmpty())
                .map(word -> GrammarUtil.containingRule(word).getName() + ": " + word.getValue()).toList();

        assertEquals(List.of(), unexplained);
    }
}
