/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;

import dev.waymark.dsl.services.JourneyGrammarAccess;
import dev.waymark.tests.support.Examples;

/** The grammar that editors colour by knows the words of the language, and no others. */
class EditorGrammarTest {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");

    private final String grammar =
            Examples.text(Examples.repository().resolve("editors/vscode/syntaxes/journey.tmLanguage.json"));

    /** The words between the bars of the longest choice in a rule of the grammar. */
    private Set<String> choice(String rule) {
        String text = grammar.substring(grammar.indexOf("\"" + rule + "\": {"));
        Matcher choice = Pattern.compile("\\((?:\\?:)?([a-z-]+(?:\\|[a-z-]+)+)\\)").matcher(text);
        assertTrue(choice.find(), rule);
        return new TreeSet<>(Set.of(choice.group(1).split("\\|")));
    }

    @Test
    void allWordsOfTheLanguageAreColoured() {
        JourneyGrammarAccess language = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration()
                .getInstance(JourneyGrammarAccess.class);
        Set<String> words = GrammarUtil.getAllKeywords(language.getGrammar()).stream()
                .filter(word -> WORD.matcher(word).matches()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(words, choice("keywords"));
    }

    @Test
    void whatBeginsADefinitionIsAWordOfTheLanguage() {
        assertTrue(choice("keywords").containsAll(choice("definitions")));
        assertTrue(choice("keywords").containsAll(choice("lanes")));
    }
}
