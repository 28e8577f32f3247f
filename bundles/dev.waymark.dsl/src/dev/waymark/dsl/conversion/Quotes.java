/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

/** How a text is quoted. */
public final class Quotes {

    private Quotes() {
    }

    /** A text between quotation marks, as the language wants it. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> append(quoted, character));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int character) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> quoted.append(isFragile(character) ? String.format("\\u%04x", character)
                    : Character.toString(character));
        }
    }

    /** Control characters and halves of surrogate pairs would not survive in a file as they are. */
    private static boolean isFragile(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
