/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.util.List;
import java.util.OptionalInt;

/** Feelings on the scales of other tools. */
public final class Scores {

    private static final List<String> WORDS = List.of("very bad", "bad", "neutral", "good", "very good");
    private static final int NEUTRAL = 3;

    private Scores() {
    }

    /** A word for a score from −2 to +2, for tools that know numbers only. */
    static String word(int score) {
        return WORDS.get(score + 2);
    }

    /** A score from 1 (worst) to 5 (best) for one from −2 to +2. */
    public static int toFive(int score) {
        return score + NEUTRAL;
    }

    /** A score from −2 to +2 for one from 1 to 5; empty for anything else. */
    public static OptionalInt ofFive(String text) {
        return text.strip().matches("[1-5](?:[.,]0+)?") ? OptionalInt.of(text.strip().charAt(0) - '0' - NEUTRAL)
                : OptionalInt.empty();
    }
}
