/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

/** Lines of a text and the space in front of them. */
public final class Lines {

    private Lines() {
    }

    /** Where the line of a place begins. */
    public static int start(String text, int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    /** The space between the beginning of the line of a place and its first word, if that stands before the place. */
    public static String indent(String text, int place) {
        return space(text.substring(start(text, place), place));
    }

    /** The space with which a text begins, over all its lines. */
    static String space(String text) {
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    /** The last line of a text. */
    static String last(String text) {
        return text.substring(start(text, text.length()));
    }

    /** How many lines a text ends. */
    static int ends(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
