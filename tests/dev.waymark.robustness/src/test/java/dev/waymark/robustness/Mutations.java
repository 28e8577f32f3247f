/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages journey text as careless hands, broken tools and enemies do; the same seed damages it in the same way. */
final class Mutations {

    /** The parts of a long text are taken in one go, for the machine of patterns would overflow. */
    private static final Pattern TOKEN = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|"
            + "[\\p{L}_][\\p{L}\\p{N}_-]*|[0-9.]+|->|\\s+|.", Pattern.DOTALL);

    /** What has broken readers of text before. */
    private static final List<String> NASTY = List.of("\"", "\\", "{", "}", "{}", "//", "/*", "*/", "^", ".", "..",
            ",", "->", "%", "-", "+", "\0", "\uFEFF", "\r", "\r\n", "\u2028", "\u200B", "\u202E", "\uD83D\uDE42",
            "\uD83D", "\uDE42", "\u0007", "\u0000", "\\u0000", "\\uD83D", "\\n", "e\u0301", "\u6F22\u5B57",
            "\u05E9\u05DC\u05D5\u05DD", "99999999999999999999", "-1", "0", "1e9", "0.0000000001", "00012", "9999-12-31",
            "0000-01-01", "2026-02-30", "\"\"", "\" \"", "\"\\\"\"", "NaN", "^feels", "^^", "stage", "step", "journey",
            "persona", "feels", "thinks", "evidence", "use \"x.journey\"", "use \"\" as a", "as");

    private final Random random;
    private final List<String> corpus;

    Mutations(long seed, List<String> corpus) {
        this.random = new Random(seed);
        this.corpus = corpus;
    }

    /** One text of the corpus with some damages. */
    String next() {
        String text = pick(corpus);
        if (random.nextBoolean()) {
            text = definition(text);
        }
        for (int i = 1 + random.nextInt(random.nextBoolean() ? 2 : 8); i > 0; i--) {
            text = damage(text);
        }
        return text;
    }

    /** Some neighbouring lines, so that small texts come as well: they are faster and fail in clearer ways. */
    private String definition(String text) {
        List<String> blocks = List.of(text.split("\n(?=\\S)"));
        int start = random.nextInt(blocks.size());
        return String.join("\n", blocks.subList(start, Math.min(blocks.size(), start + 1 + random.nextInt(6))));
    }

    private String damage(String text) {
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, place(text));
            case 1 -> insert(text, pick(NASTY));
            case 2 -> characters(text);
            case 3 -> text.replace("\n", pick(List.of("\r\n", "\r", "\n\n", " ", "\n\t")));
            case 4 -> insert(text, pick(NASTY).repeat(1 + random.nextInt(200)));
            default -> tokens(text);
        };
    }

    private String insert(String text, String added) {
        int place = place(text);
        return text.substring(0, place) + added + text.substring(place);
    }

    /** A part is left out, or comes twice. */
    private String characters(String text) {
        int start = place(text);
        int end = Math.min(text.length(), start + random.nextInt(40));
        String head = text.substring(0, random.nextBoolean() ? start : end);
        return head + text.substring(random.nextBoolean() ? start : end);
    }

    /** Words and values are left out, doubled, exchanged, or replaced by others of the corpus. */
    private String tokens(String text) {
        List<String> tokens = new ArrayList<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
        if (tokens.isEmpty()) {
            return pick(NASTY);
        }
        int i = random.nextInt(tokens.size());
        int j = Math.min(tokens.size() - 1, i + random.nextInt(30));
        switch (random.nextInt(6)) {
            case 0 -> tokens.subList(i, j).clear();
            case 1 -> tokens.addAll(j, List.copyOf(tokens.subList(i, j)));
            case 2 -> tokens.add(random.nextInt(tokens.size()), tokens.remove(i));
            case 3 -> tokens.set(i, pick(NASTY));
            case 4 -> tokens.set(i, tokens.get(random.nextInt(tokens.size())));
            default -> tokens.set(i, token(pick(corpus)));
        }
        return String.join("", tokens);
    }

    private String token(String text) {
        List<String> tokens = TOKEN.matcher(text).region(place(text), text.length()).results().limit(20)
                .map(MatchResult::group).toList();
        return tokens.isEmpty() ? "" : pick(tokens);
    }

    private int place(String text) {
        return random.nextInt(text.length() + 1);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
