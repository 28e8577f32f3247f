/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import dev.waymark.dsl.parser.antlr.internal.InternalJourneyLexer;
import dev.waymark.dsl.validation.Rule;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Names. A caret before a name says that it is a name, where a word of the language could stand as well. */
class NameConverter implements IValueConverter<String> {

    /** Where words of the language stand as names. */
    enum Keywords { ALLOWED, ESCAPED, REFUSED }

    private final Keywords keywords;

    NameConverter(Keywords keywords) {
        this.keywords = keywords;
    }

    @Override
    public String toValue(String text, INode node) {
        return text == null || !text.startsWith("^") ? text : text.substring(1);
    }

    @Override
    public String toString(String name) {
        if (!isName(name) || keywords == Keywords.REFUSED && isKeyword(name)) {
            throw new ValueConverterException(Rule.NAME_LETTERS.text(name), null, null);
        }
        return keywords == Keywords.ESCAPED && isKeyword(name) ? "^" + name : name;
    }

    /** Whether a name consists of letters, digits and underscores as the lexer knows them. */
    static boolean isName(String name) {
        return name != null && isWhole(firstToken("^" + name), name.length() + 1);
    }

    private static boolean isWhole(Token token, int length) {
        return token.getType() == InternalJourneyLexer.RULE_ID && token.getText().length() == length;
    }

    private static boolean isKeyword(String name) {
        return firstToken(name).getType() != InternalJourneyLexer.RULE_ID;
    }

    private static Token firstToken(String text) {
        return new InternalJourneyLexer(new ANTLRStringStream(text)).nextToken();
    }
}
