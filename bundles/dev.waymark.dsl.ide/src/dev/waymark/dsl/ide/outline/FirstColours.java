/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

/**
 * Colours a text by its words alone, without understanding it: at once, for who waits for the first reading of a long
 * text. The styles are those of {@link JourneyHighlighting}.
 */
public class FirstColours {

    private final Provider<Lexer> lexers;
    private final Set<String> words;

    @Inject
    FirstColours(@Named(LexerBindings.RUNTIME) Provider<Lexer> lexers, IGrammarAccess grammar) {
        this.lexers = lexers;
        this.words = GrammarUtil.getAllKeywords(grammar.getGrammar());
    }

    /** Tells the places of a text that have a colour. */
    public void of(String text, IHighlightedPositionAcceptor acceptor) {
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text));
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            String word = token.getText();
            String style = word.isBlank() || word.indexOf('\n') >= 0 ? null : style(word);
            if (style != null) {
                acceptor.addPosition(((CommonToken) token).getStartIndex(), word.length(), style);
            }
        }
    }

    private String style(String word) {
        char first = word.charAt(0);
        if (word.startsWith("//") || word.startsWith("/*")) {
            return JourneyHighlighting.COMMENT;
        }
        if (first == '"') {
            return JourneyHighlighting.TEXT;
        }
        if (Character.isLetter(first)) {
            return words.contains(word) ? JourneyHighlighting.WORD : null;
        }
        return word.equals("->") ? JourneyHighlighting.ARROW
                : Character.isDigit(first) ? JourneyHighlighting.NUMBER : null;
    }
}
