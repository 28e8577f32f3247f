/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.EarlyExitException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;

import dev.waymark.dsl.parser.antlr.internal.InternalJourneyParser;

/**
 * Cuts a text into the atoms of the language, as the grammar defines them. It stands in for the lexer that is generated
 * from the grammar: that one holds an entry for each letter of all scripts beside each letter of each word of the
 * language, 27 MB that every start of Waymark had to fill.
 */
public class JourneyLexer extends Lexer {

    private static final int DIGITS_OF_A_YEAR = 4;
    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Map<String, List<String>> WORDS_WITH_HYPHENS = new HashMap<>();

    static {
        String[] tokens = InternalJourneyParser.tokenNames;
        for (int type = Token.MIN_TOKEN_TYPE; type < tokens.length; type++) {
            if (tokens[type].startsWith("'")) {
                addWord(tokens[type].substring(1, tokens[type].length() - 1), type);
            }
        }
    }

    /** A lexer that waits for its text. */
    public JourneyLexer() {
        this(null);
    }

    /** A lexer of this text. */
    public JourneyLexer(CharStream text) {
        super(text);
    }

    private static void addWord(String word, int type) {
        WORDS.put(word, type);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            List<String> alike = WORDS_WITH_HYPHENS.computeIfAbsent(word.substring(0, hyphen), first ->
                    new ArrayList<>());
            alike.add(word);
            alike.sort((one, other) -> other.length() - one.length());
        }
    }

    @Override
    public void mTokens() throws RecognitionException {
        state.type = atom(input.LA(1));
    }

    private int atom(int first) throws RecognitionException {
        if (isLetter(first)) {
            return word();
        }
        if (isDigit(first)) {
            return number();
        }
        if (isBlank(first)) {
            return blanks();
        }
        return switch (first) {
            case '"' -> text();
            case '/' -> comment();
            case '^' -> name();
            default -> sign();
        };
    }

    /** A name, or a word of the language; of those with hyphens, the longest that stands here. */
    private int word() {
        int length = nameEnd(1);
        String word = ahead(length);
        for (String longer : WORDS_WITH_HYPHENS.getOrDefault(word, List.of())) {
            if (isAhead(longer)) {
                return take(longer.length(), WORDS.get(longer));
            }
        }
        return take(length, WORDS.getOrDefault(word, InternalJourneyParser.RULE_ID));
    }

    private int name() {
        return isLetter(input.LA(2)) ? take(1 + nameEnd(2), InternalJourneyParser.RULE_ID) : other();
    }

    private int nameEnd(int from) {
        int length = 0;
        while (isLetter(input.LA(from + length)) || isDigit(input.LA(from + length))) {
            length++;
        }
        return length;
    }

    private int number() throws RecognitionException {
        int length = digits();
        if (length == DIGITS_OF_A_YEAR && input.LA(1) == '-') {
            return day();
        }
        if (input.LA(1) != '.') {
            return InternalJourneyParser.RULE_INT;
        }
        input.consume();
        if (digits() == 0) {
            throw new EarlyExitException(0, input);
        }
        return InternalJourneyParser.RULE_DECIMAL;
    }

    private int digits() {
        int length = 0;
        while (isDigit(input.LA(1))) {
            input.consume();
            length++;
        }
        return length;
    }

    /** The month and the day; the year has been read. */
    private int day() throws RecognitionException {
        for (int i = 0; i < 2; i++) {
            match('-');
            matchRange('0', '9');
            matchRange('0', '9');
        }
        return InternalJourneyParser.RULE_DAY;
    }

    private int blanks() {
        while (isBlank(input.LA(1))) {
            input.consume();
        }
        return InternalJourneyParser.RULE_WS;
    }

    private int text() throws RecognitionException {
        if (input.LA(2) == CharStream.EOF) {
            return other();
        }
        input.consume();
        while (input.LA(1) != '"' && input.LA(1) != CharStream.EOF) {
            if (input.LA(1) == '\\') {
                input.consume();
            }
            input.consume();
        }
        match('"');
        return InternalJourneyParser.RULE_STRING;
    }

    private int comment() throws RecognitionException {
        return switch (input.LA(2)) {
            case '*' -> block();
            case '/' -> line();
            default -> other();
        };
    }

    private int block() throws RecognitionException {
        match("/*");
        while (!isAhead("*/") && input.LA(1) != CharStream.EOF) {
            input.consume();
        }
        match("*/");
        return InternalJourneyParser.RULE_ML_COMMENT;
    }

    private int line() {
        while (input.LA(1) != '\n' && input.LA(1) != '\r' && input.LA(1) != CharStream.EOF) {
            input.consume();
        }
        return InternalJourneyParser.RULE_SL_COMMENT;
    }

    private int sign() {
        Integer two = input.LA(2) == CharStream.EOF ? null : WORDS.get(ahead(2));
        return two != null ? take(2, two) : take(1, WORDS.getOrDefault(ahead(1), InternalJourneyParser.RULE_ANY_OTHER));
    }

    private int other() {
        return take(1, InternalJourneyParser.RULE_ANY_OTHER);
    }

    private int take(int length, int type) {
        for (int i = 0; i < length; i++) {
            input.consume();
        }
        return type;
    }

    private String ahead(int length) {
        return input.substring(input.index(), input.index() + length - 1);
    }

    private boolean isAhead(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (input.LA(i + 1) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Letters, marks and digits of every script; the pairs of surrogates stand for the letters beyond 16 bits. */
    private static boolean isLetter(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
        }
        return c == 0xAA || c == 0xB5 || c == 0xBA || c >= 0xC0 && c <= 0x1FFF && c != 0xD7 && c != 0xF7
                || c >= 0x200C && c <= 0x200D || c >= 0x2C00 && c <= 0x2DFF || c >= 0x3005 && c <= 0x3007
                || c >= 0x3021 && c <= 0xDFFF || c >= 0xF900 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC
                || c >= 0xFF10 && c <= 0xFFDC;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0xA0 || c >= 0x2000 && c <= 0x200B || c == 0x202F
                || c == 0x3000 || c == 0xFEFF;
    }
}
