/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a proposal with the places that its author fills in.
 *
 * @param text the text to insert
 * @param fields the places to fill in, in the order of their visit
 * @param end where the author goes on writing, counted from the beginning of the text
 */
public record Snippet(String text, List<Field> fields, int end) {

    /**
     * A place to fill in.
     *
     * @param offset counted from the beginning of the text
     * @param length of the words that stand there until the author writes others
     * @param choices what can be chosen there, the first of it being inserted; empty when anything can be written
     */
    public record Field(int offset, int length, List<String> choices) {
    }

    private static final Pattern PLACE = Pattern.compile("\\$0|\\$\\{\\d+(?::((?:\\\\.|[^\\\\}])*))?\\}"
            + "|\\$\\{\\d+\\|((?:\\\\.|[^\\\\|])*)\\|\\}|\\\\([\\\\$}])");

    /** Reads the notation of language servers: <code>${1:words}</code>, <code>${1|one,other|}</code>, {@code $0}. */
    public static Snippet read(String notation) {
        StringBuilder text = new StringBuilder();
        List<Field> fields = new ArrayList<>();
        int end = -1;
        Matcher place = PLACE.matcher(notation);
        while (place.find()) {
            place.appendReplacement(text, "");
            if (place.group(3) != null) {
                text.append(place.group(3));
            } else if (place.group().equals("$0")) {
                end = text.length();
            } else {
                fields.add(field(place, text));
            }
        }
        place.appendTail(text);
        return new Snippet(text.toString(), List.copyOf(fields), end < 0 ? text.length() : end);
    }

    private static Field field(Matcher place, StringBuilder text) {
        List<String> choices = place.group(2) == null ? List.of() : List.of(place.group(2).split("(?<!\\\\),"));
        String free = place.group(1) == null ? "" : place.group(1);
        String words = unescaped(choices.isEmpty() ? free : choices.get(0));
        Field field = new Field(text.length(), words.length(), choices.stream().map(Snippet::unescaped).toList());
        text.append(words);
        return field;
    }

    private static String unescaped(String words) {
        return words.replaceAll("\\\\(.)", "$1");
    }
}
