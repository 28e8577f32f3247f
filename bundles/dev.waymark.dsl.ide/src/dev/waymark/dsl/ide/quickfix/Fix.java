/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import dev.waymark.dsl.ide.text.TextChange;
import java.util.List;

/**
 * A repair that an author can choose.
 *
 * @param label what it does, in a few words
 * @param changes of the text; none of them overlap
 */
public record Fix(String label, List<TextChange> changes) {

    Fix(String label, TextChange... changes) {
        this(label, List.of(changes));
    }
}
