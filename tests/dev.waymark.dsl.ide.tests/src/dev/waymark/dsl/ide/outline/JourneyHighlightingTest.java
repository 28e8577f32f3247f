/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import dev.waymark.dsl.ide.Editor;

class JourneyHighlightingTest {

    private static List<String> coloured(String text) {
        List<String> words = new ArrayList<>();
        new JourneyHighlighting().provideHighlightingFor(Editor.with(text).resource(), (offset, length, styles) ->
                words.add(text.substring(offset, offset + length) + " " + String.join(" ", styles)),
                CancelIndicator.NullImpl);
        return words;
    }

    @Test
    void wordsAreColouredByWhatTheyMean() {
        assertEquals(List.of("// c comment", "persona keyword", "maya class declaration", "journey keyword",
                "j class declaration", "persona keyword", "maya class", "stage keyword", "s namespace declaration",
                "step keyword", "a function declaration", "maya class", "feels keyword", "glad variable", "+ number",
                "1 number", "takes keyword", "5 number", "min enumMember", "pain keyword", "p property declaration",
                "\"P\" string", "-> operator", "e function", "end keyword", "e function declaration"), coloured(
                "// c\npersona maya journey j { persona maya stage s { step a { maya feels glad +1 takes 5 min "
                        + "pain p \"P\" -> e } end e } }").stream().map(String::strip).toList());
    }

    @Test
    void aWordOfTheLanguageThatIsANameIsColouredAsAName() {
        assertTrue(coloured("team goal touchpoint t owner goal").containsAll(
                List.of("goal class declaration", "goal class", "owner keyword")));
    }

    @Test
    void textsOfSeveralLinesAreLeftToTheEditor() {
        assertEquals(List.of("team keyword", "t class declaration"), coloured("team t \"two\nlines\""));
    }

    @Test
    void wordsOfTheLanguageKeepTheirColourInABrokenText() {
        assertTrue(coloured("journey j \"J\" { ste stage a \"A\" {} }").contains("stage keyword"));
    }
}
