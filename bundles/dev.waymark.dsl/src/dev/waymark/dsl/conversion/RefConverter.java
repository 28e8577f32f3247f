/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** References: one name, or several with points between them. */
class RefConverter implements IValueConverter<String> {

    private final NameConverter first;
    private final NameConverter names = new NameConverter(false);

    /** With or without a caret before a first name that is a word of the language. */
    RefConverter(boolean escapesKeywords) {
        first = new NameConverter(escapesKeywords);
    }

    @Override
    public String toValue(String text, INode node) {
        return text == null ? null : eachName(text, name -> names.toValue(name.strip(), node));
    }

    @Override
    public String toString(String reference) {
        int dot = reference.indexOf('.');
        return dot < 0 ? first.toString(reference)
                : first.toString(reference.substring(0, dot)) + "." + eachName(reference.substring(dot + 1),
                        names::toString);
    }

    private static String eachName(String reference, UnaryOperator<String> change) {
        return Stream.of(reference.split("\\.", -1)).map(change).collect(Collectors.joining("."));
    }
}
