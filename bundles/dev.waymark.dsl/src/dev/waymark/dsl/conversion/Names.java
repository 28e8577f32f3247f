/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import java.util.Locale;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;

import dev.waymark.dsl.messages.Words;
import dev.waymark.dsl.parser.JourneyLexer;
import dev.waymark.dsl.parser.antlr.internal.InternalJourneyParser;

/** What the lexer takes for a name. */
public final class Names {

    /** The length beyond which no further word is added to a name. */
    private static final int LONG_ENOUGH = 24;

    private Names() {
    }

    /** Whether a name consists of letters, digits and underscores, beginning with a letter or an underscore. */
    public static boolean isName(String name) {
        if (name == null) {
            return false;
        }
        Token token = firstToken("^" + name);
        return token.getType() == InternalJourneyParser.RULE_ID && token.getText().length() == name.length() + 1;
    }

    /** Whether a name is a word of the language too. */
    public static boolean isKeyword(String name) {
        return firstToken(name).getType() != InternalJourneyParser.RULE_ID;
    }

    /** A name for a label: {@code slowShipping} for {@code Slow shipping!}. */
    public static String of(String label) {
        StringBuilder name = new StringBuilder();
        for (String word : label.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && name.length() < LONG_ENOUGH) {
                String lower = word.toLowerCase(Locale.ROOT);
                name.append(name.isEmpty() ? lower : Words.capital(lower));
            }
        }
        boolean begins = !name.isEmpty() && Character.isLetter(name.charAt(0));
        return begins ? name.toString() : "new" + name;
    }

    /** A name for a label that is no word of the language and none of the names taken, to which it is added. */
    public static String of(String label, Set<String> taken) {
        String name = of(label);
        String own = name;
        for (int number = 2; isKeyword(own) || !taken.add(own); number++) {
            own = name + number;
        }
        return own;
    }

    private static Token firstToken(String text) {
        return new JourneyLexer(new ANTLRStringStream(text)).nextToken();
    }
}
