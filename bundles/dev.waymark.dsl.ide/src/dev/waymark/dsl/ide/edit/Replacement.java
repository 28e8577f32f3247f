/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.List;

/**
 * A change of a text: some of its characters are replaced by others.
 *
 * @param offset the number of characters before the change, from 0
 * @param length the number of characters that go; 0 where text is only added
 * @param text what stands there instead; empty where text only goes
 */
public record Replacement(int offset, int length, String text) {

    /** The text after the changes, which must be in the order of their places and must not overlap. */
    public static String apply(String text, List<Replacement> changes) {
        StringBuilder changed = new StringBuilder();
        int position = 0;
        for (Replacement change : changes) {
            changed.append(text, position, change.offset).append(change.text);
            position = change.offset + change.length;
        }
        return changed.append(text, position, text.length()).toString();
    }
}
