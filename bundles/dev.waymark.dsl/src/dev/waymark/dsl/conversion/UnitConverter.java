/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import java.util.Set;

import org.eclipse.xtext.conversion.ValueConverterException;

/** Units in one word. A word of the language that is no unit must be quoted, after 'in'. */
class UnitConverter extends NameConverter {

    private static final Set<String> WORDS =
            Set.of("seconds", "minutes", "hours", "days", "weeks", "months", "customers");

    UnitConverter() {
        super(false);
    }

    @Override
    public String toString(String unit) {
        String word = super.toString(unit);
        if (Names.isKeyword(word) && !WORDS.contains(word)) {
            throw new ValueConverterException("The unit '" + word + "' must be quoted.", null, null);
        }
        return word;
    }
}
