/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.dsl.parser.antlr.internal.InternalJourneyLexer;
import dev.waymark.dsl.parser.antlr.internal.InternalJourneyParser;
import dev.waymark.tests.support.Examples;

/** A text is cut into the same atoms as by the lexer that is generated from the grammar. */
class JourneyLexerTest {

    static Stream<Path> examples() {
        return Examples.files().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreCutAsTheGrammarSays(Path file) {
        cutsAsTheGrammarSays(Examples.text(file));
    }

    @Test
    void wordsAreCutAsTheGrammarSays() {
        for (String token : InternalJourneyParser.tokenNames) {
            if (token.startsWith("'")) {
                String word = token.substring(1, token.length() - 1);
                Stream.of("", " ", "x", "9", "é", "\"", ".a", "+", word).forEach(next ->
                        cutsAsTheGrammarSays(word + next));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "_a9 été 旅 Ωmega a\u0301 \uD83D\uDE00 ×÷", "^step ^ ^9 ^é",
        "\u00A0\u2003\u3000\uFEFF\t\r\n", "1 12 123456 1.5 12.75 1. 1.x 1..2 .5",
        "2026-11-21 2026-11-21x 2026-1 2026-", "12345-6 123-4", "..-> ...->-", "a-b", "\"\" \"a\\\"b\" \"\\\\\"",
        "\"two\nlines\"", "\"open", "\"open\\", "\"open\\\"", "\"", "/", "a/b", "// line\nnext", "// last",
        "/**/ /* * / */ /***/ x", "/* open", "social-media-analytics social-mediax", "#~;'`" })
    void atomsAreCutAsTheGrammarSays(String text) {
        cutsAsTheGrammarSays(text);
    }

    /** The generated lexer insists on a word of the language once it has seen its hyphen. */
    @Test
    void aNameMayStandBeforeAnArrow() {
        assertEquals(List.of("search", "->", "pay", "web", "-", "x"), atoms(new JourneyLexer(
                new ANTLRStringStream("search->pay web-x"))).stream().map(Token::getText)
                .filter(text -> !text.isBlank()).toList());
    }

    private static void cutsAsTheGrammarSays(String text) {
        Lexer ours = new JourneyLexer(new ANTLRStringStream(text));
        Lexer generated = new InternalJourneyLexer(new ANTLRStringStream(text));
        assertEquals(told(generated), told(ours), text);
    }

    private static List<String> told(Lexer lexer) {
        return atoms(lexer).stream().map(atom -> atom + " " + lexer.getErrorMessage(atom)).toList();
    }

    private static List<Token> atoms(Lexer lexer) {
        List<Token> atoms = new ArrayList<>();
        for (Token atom = lexer.nextToken(); atom.getType() != Token.EOF; atom = lexer.nextToken()) {
            atoms.add(atom);
        }
        return atoms;
    }
}
