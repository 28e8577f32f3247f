/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Numbers, with or without a sign.
 *
 * @param <N> the type of number
 */
class NumberConverter<N extends Number> implements IValueConverter<N> {

    private final Function<String, N> parse;
    private final Function<N, String> print;

    NumberConverter(Function<String, N> parse, Function<N, String> print) {
        this.parse = parse;
        this.print = print;
    }

    @Override
    public N toValue(String text, INode node) {
        String digits = text == null ? "" : text.replaceAll("\\s", "");
        if (digits.chars().noneMatch(Character::isDigit)) {
            throw new ValueConverterException("A number is missing here.", node, null);
        }
        try {
            return parse.apply(digits);
        } catch (NumberFormatException e) {
            throw new ValueConverterException("The number " + digits + " is too large.", node, null);
        }
    }

    @Override
    public String toString(N number) {
        if (number == null) {
            throw new ValueConverterException("A number is missing here.", null, null);
        }
        return print.apply(number);
    }
}
