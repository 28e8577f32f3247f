/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import dev.waymark.dsl.parser.JourneyLexer;
import dev.waymark.dsl.parser.antlr.internal.InternalJourneyParser;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;

/** What the lexer takes for a name. */
public final class Names {

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

    private static Token firstToken(String text) {
        return new JourneyLexer(new ANTLRStringStream(text)).nextToken();
    }
}
