/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.formulas;

import java.util.SortedMap;
import java.util.function.LongToDoubleFunction;

/**
 * What the answers to a question come to, with the interval that holds the true value with 95 % confidence, by the
 * normal distribution; for a share of the answers, by Wilson.
 *
 * @param count how many answers
 * @param value what they come to
 * @param low   where the interval begins
 * @param high  where it ends
 */
public record Score(long count, double value, double low, double high) {

    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;
    private static final int SATISFIED = 4;

    /** Net promoter score: the share of 9 and 10 less that of 0 to 6, from -100 to 100; null without answers. */
    public static Score nps(SortedMap<Long, Long> answers) {
        return mean(answers, answer -> answer >= PROMOTER ? 100 : answer <= DETRACTOR ? -100 : 0, -100, 100);
    }

    /** Customer satisfaction: the share of 4 and 5, in percent; null without answers. */
    public static Score csat(SortedMap<Long, Long> answers) {
        long satisfied = answers.tailMap((long) SATISFIED).values().stream().mapToLong(Long::longValue).sum();
        Proportion share = Proportion.of(satisfied, count(answers));
        return share == null ? null : new Score(share.of(), share.share(), share.low(), share.high());
    }

    /** Customer effort score 2.0: the mean, from 1 to 7; null without answers. */
    public static Score ces(SortedMap<Long, Long> answers) {
        return mean(answers, answer -> answer, 1, 7);
    }

    /** The mean of what answers are worth, within the least and the most that they can be worth. */
    public static Score mean(SortedMap<Long, Long> answers, LongToDoubleFunction worth, double least, double most) {
        long n = count(answers);
        if (n == 0) {
            return null;
        }
        double mean = sum(answers, worth) / n;
        double squares = sum(answers, answer -> Math.pow(worth.applyAsDouble(answer) - mean, 2));
        double half = n == 1 ? most - least : Normal.Z * Math.sqrt(squares / (n - 1) / n);
        return new Score(n, Normal.rounded(mean), Normal.rounded(Math.max(least, mean - half)),
                Normal.rounded(Math.min(most, mean + half)));
    }

    private static long count(SortedMap<Long, Long> answers) {
        return answers.values().stream().mapToLong(Long::longValue).sum();
    }

    private static double sum(SortedMap<Long, Long> answers, LongToDoubleFunction worth) {
        return answers.entrySet().stream()
                .mapToDouble(answer -> worth.applyAsDouble(answer.getKey()) * answer.getValue()).sum();
    }
}
