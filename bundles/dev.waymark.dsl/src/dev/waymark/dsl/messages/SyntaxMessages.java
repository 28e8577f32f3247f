/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.messages;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import dev.waymark.dsl.validation.Rule;

/** Says in a designer's words where a text leaves the language. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    private static final Map<String, String> ATOMS = Map.of(
            "RULE_STRING", "a text in quotation marks",
            "RULE_INT", "a whole number",
            "RULE_DECIMAL", "a number",
            "RULE_DAY", "a day such as 2026-11-21",
            "RULE_ID", "a name");

    private static final Set<String> NAMED_AFTER = Set.of("channel", "touchpoint", "team", "system", "source", "metric",
            "segment", "persona", "journey", "stage", "step", "decision", "exit", "end", "initiative");

    private static final Map<String, String> HOMES = Map.of("step", "stage", "decision", "stage", "exit", "stage",
            "end", "stage", "stage", "journey", "objective", "journey");

    private static final Set<String> FOREIGN_QUOTES = Set.of("'", "`", "´", "‘", "’", "“", "”", "„", "«", "»");

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException problem = context.getRecognitionException();
        return message(problem == null || problem.token == null ? unreadable(context.getDefaultMessage())
                : explain(problem, context.getTokenNames()));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return message(context.getValueConverterException().getMessage());
    }

    private static SyntaxErrorMessage message(String text) {
        return new SyntaxErrorMessage(Rule.SYNTAX.text(text), Rule.SYNTAX.code());
    }

    /** What the lexer could not read: it knows three atoms of more than one character. */
    private static String unreadable(String defaultMessage) {
        if (defaultMessage.endsWith("'\"'")) {
            return "The quotation mark that ends this text is missing.";
        }
        return defaultMessage.endsWith("'*'") ? "This comment is never closed. Add */ at its end."
                : "A day is written with four, two and two digits, as in 2026-02-09.";
    }

    private static String explain(RecognitionException problem, String[] tokens) {
        TokenStream input = (TokenStream) problem.input;
        Token found = input.LT(1);
        // Comments and blanks are skipped, so there may be nothing to look back at in the middle of a text.
        Token last = input.index() == 0 ? null : input.LT(-1);
        String before = last == null ? "" : last.getText();
        String expected = problem instanceof MismatchedTokenException mismatch ? name(mismatch.expecting, tokens) : "";
        if (problem instanceof UnwantedTokenException && "}".equals(problem.token.getText())) {
            return "This } closes nothing.";
        }
        if (found.getType() == Token.EOF) {
            String missing = expected.isEmpty() ? "Something" : Words.capital(expected);
            return "The text ends too early. " + missing + " is missing.";
        }
        if (FOREIGN_QUOTES.contains(found.getText())) {
            return "A text stands in straight quotation marks: \"…\".";
        }
        return doesNotFit(found.getText(), tokens) + expectation(found.getText(), before, expected);
    }

    private static String doesNotFit(String found, String[] tokens) {
        String text = found.startsWith("\"") ? "The text " + found : "'" + found + "'";
        Set<String> words = Stream.of(tokens).filter(t -> t.matches("'[a-z-]{3,}'")).map(SyntaxMessages::unquoted)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String meant = found.length() < 4 || words.contains(found) ? null : Nearest.to(found, words);
        return text + " does not fit here." + (meant == null ? "" : " Did you mean '" + meant + "'?");
    }

    private static String expectation(String found, String before, String expected) {
        if (NAMED_AFTER.contains(before)) {
            return " A name comes after '" + before + "', as in: " + before + " first \"The first\".";
        }
        if (HOMES.containsKey(found)) {
            return " It belongs directly in " + Words.withArticle(HOMES.get(found)) + ".";
        }
        boolean telling = !expected.isEmpty() && !expected.equals("'}'");
        return telling ? " " + Words.capital(expected) + " is expected." : "";
    }

    private static String name(int type, String[] tokens) {
        return type < 0 ? "" : ATOMS.getOrDefault(tokens[type], tokens[type]);
    }

    private static String unquoted(String token) {
        return token.substring(1, token.length() - 1);
    }
}
