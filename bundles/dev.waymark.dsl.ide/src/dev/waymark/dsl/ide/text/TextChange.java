/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.text;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text.
 *
 * @param offset where the old text begins
 * @param length of the old text, 0 to insert
 * @param text the new text, empty to remove
 */
public record TextChange(int offset, int length, String text) {

    /** The text after some changes of it, which must not overlap. */
    public static String apply(String text, List<TextChange> changes) {
        StringBuilder changed = new StringBuilder(text);
        changes.stream().sorted(Comparator.comparingInt(TextChange::offset).reversed()).forEach(change ->
                changed.replace(change.offset(), change.offset() + change.length(), change.text()));
        return changed.toString();
    }
}
