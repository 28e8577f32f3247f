/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A single word as it is, anything else in quotation marks. */
class WordConverter implements IValueConverter<String> {

    private final NameConverter names = new NameConverter(false);
    private final TextConverter texts;

    WordConverter(TextConverter texts) {
        this.texts = texts;
    }

    @Override
    public String toValue(String text, INode node) {
        return text != null && text.startsWith("\"") ? texts.toValue(text, node) : names.toValue(text, node);
    }

    @Override
    public String toString(String word) {
        return Names.isName(word) ? names.toString(word) : texts.toString(word);
    }
}
