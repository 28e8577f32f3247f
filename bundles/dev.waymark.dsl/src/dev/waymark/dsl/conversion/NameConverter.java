/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import dev.waymark.dsl.validation.Rule;

/** Names. A caret before a name says that it is a name, where a word of the language could stand as well. */
class NameConverter implements IValueConverter<String> {

    private final boolean escapesKeywords;

    NameConverter(boolean escapesKeywords) {
        this.escapesKeywords = escapesKeywords;
    }

    @Override
    public String toValue(String text, INode node) {
        return text == null || !text.startsWith("^") ? text : text.substring(1);
    }

    @Override
    public String toString(String name) {
        if (!Names.isName(name)) {
            throw new ValueConverterException(Rule.NAME_LETTERS.text(name), null, null);
        }
        return escapesKeywords && Names.isKeyword(name) ? "^" + name : name;
    }
}
