/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.STRINGValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Quoted text. Nothing in it has a meaning of its own but the backslash, which lets quotation marks in. A text may
 * run over several lines; their ends count as one character on every system.
 */
class TextConverter extends STRINGValueConverter {

    @Override
    public String toString(String value) {
        if (value == null) {
            throw new ValueConverterException("There is no text.", null, null);
        }
        return Quotes.quote(value);
    }

    @Override
    public String toValue(String quoted, INode node) {
        return super.toValue(quoted == null ? null : quoted.replace("\r\n", "\n").replace('\r', '\n'), node);
    }

    @Override
    protected String getInvalidEscapeSequenceMessage() {
        return "After a backslash in a text comes \\, \" or one of n, t. For a backslash itself, write \\\\.";
    }

    @Override
    protected String getStringNotClosedMessage() {
        return "The quotation mark that ends this text is missing.";
    }
}
