/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.Collection;
import java.util.List;

import dev.waymark.model.Figures;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Named;

/** Words that the sentences of several rules have in common. */
final class Sentences {

    private Sentences() {
    }

    /** What people read for an element, in quotation marks. */
    static String quoted(Named element) {
        return "'" + Titles.of(element) + "'";
    }

    /** {@code 'A', 'B' and 'C'}. */
    static String quoted(Collection<? extends Named> elements) {
        return list(elements.stream().map(Sentences::quoted).toList());
    }

    /** {@code one, two and three}. */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** A share such as {@code 52 %}, with one decimal where it has any. */
    static String percent(double share) {
        return Figures.number(Math.round(10 * share) / 10.0) + " %";
    }

    /** A feeling such as {@code rushed −1}. */
    static String felt(Feeling feeling) {
        return Figures.feeling(feeling);
    }
}
