/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.Comparator;
import java.util.List;

import dev.waymark.dsl.ide.edit.Replacement;

/**
 * A repair that an author can choose.
 *
 * @param label what it does, in a few words
 * @param changes of the text, in the order of their places; none of them overlap
 */
public record Fix(String label, List<Replacement> changes) {

    /** Brings the changes into the order of their places. */
    public Fix {
        changes = changes.stream().sorted(Comparator.comparingInt(Replacement::offset)).toList();
    }

    Fix(String label, Replacement... changes) {
        this(label, List.of(changes));
    }
}
