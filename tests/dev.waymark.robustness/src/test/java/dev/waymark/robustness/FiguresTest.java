/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import dev.waymark.data.formulas.Funnel;
import dev.waymark.data.formulas.Middle;
import dev.waymark.data.formulas.Proportion;
import dev.waymark.data.formulas.Retention;
import dev.waymark.data.formulas.Score;

/** The formulas of behavioural data against slow and obvious ones: every value by itself, every bound by trying. */
class FiguresTest {

    private static final double Z = 1.959964;
    /** Figures have four digits after the point. */
    private static final double LAST_DIGIT = 0.00006;

    private static SortedMap<Long, Long> counted(List<Long> values) {
        SortedMap<Long, Long> counted = new TreeMap<>();
        values.forEach(value -> counted.merge(value, 1L, Long::sum));
        return counted;
    }

    /** The number between two at which something begins or ceases to hold. */
    private static double border(double holds, double fails, DoublePredicate condition) {
        double yes = holds;
        double no = fails;
        for (int i = 0; i < 200; i++) {
            double middle = (yes + no) / 2;
            yes = condition.test(middle) ? middle : yes;
            no = condition.test(middle) ? no : middle;
        }
        return yes;
    }

    /** Wilson's interval holds every true share from which what was counted is no more than 1.96 deviations away. */
    private static void assertWilson(long count, long of, double share, double low, double high) {
        double seen = (double) count / of;
        DoublePredicate near = truth -> Math.abs(seen - truth) <= Z * Math.sqrt(truth * (1 - truth) / of);
        assertEquals(100 * seen, share, LAST_DIGIT);
        assertEquals(count == 0 ? 0 : 100 * border(seen, 0, near), low, LAST_DIGIT);
        assertEquals(count == of ? 100 : 100 * border(seen, 1, near), high, LAST_DIGIT);
    }

    @Property(seed = "2026", tries = 1000)
    void aShareHasTheIntervalOfWilson(@ForAll @LongRange(min = 1, max = 5_000_000) long of,
            @ForAll @IntRange(min = 0, max = 1000) int thousandths) {
        Proportion share = Proportion.of(of * thousandths / 1000, of);
        assertEquals(of * thousandths / 1000, share.count());
        assertWilson(share.count(), of, share.share(), share.low(), share.high());
        assertNull(Proportion.of(0, 0));
    }

    @Provide
    Arbitrary<List<Long>> recommendations() {
        return Arbitraries.longs().between(0, 10).list().ofMinSize(1).ofMaxSize(200);
    }

    @Property(seed = "2026", tries = 500)
    void npsIsPromotersLessDetractors(@ForAll("recommendations") List<Long> answers) {
        Score nps = Score.nps(counted(answers));
        double promoters = 100.0 * answers.stream().filter(answer -> answer == 9 || answer == 10).count();
        double detractors = 100.0 * answers.stream().filter(answer -> answer < 7).count();
        assertEquals((promoters - detractors) / answers.size(), nps.value(), LAST_DIGIT);
        assertNormal(answers, answer -> answer > 8 ? 100 : answer > 6 ? 0 : -100, nps, -100, 100);
    }

    /** One standard error is the root of the mean square deviation, less one for the mean itself, by the number. */
    private static void assertNormal(List<Long> answers, LongToDoubleFunction worth, Score score, double least,
            double most) {
        int n = answers.size();
        double mean = 0;
        for (long answer : answers) {
            mean += worth.applyAsDouble(answer) / n;
        }
        double squares = 0;
        for (long answer : answers) {
            squares += (worth.applyAsDouble(answer) - mean) * (worth.applyAsDouble(answer) - mean);
        }
        double error = n == 1 ? most - least : Z * Math.sqrt(squares / (n - 1)) / Math.sqrt(n);
        assertEquals(n, score.count());
        assertEquals(mean, score.value(), LAST_DIGIT);
        assertEquals(Math.max(least, mean - error), score.low(), LAST_DIGIT);
        assertEquals(Math.min(most, mean + error), score.high(), LAST_DIGIT);
    }

    @Property(seed = "2026", tries = 500)
    void cesIsTheMean(@ForAll @Size(min = 1, max = 200) List<@LongRange(min = 1, max = 7) Long> answers) {
        assertNormal(answers, answer -> answer, Score.ces(counted(answers)), 1, 7);
    }

    @Property(seed = "2026", tries = 500)
    void csatIsTheShareOfFoursAndFives(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(min = 1, max = 5) Long> answers) {
        Score csat = Score.csat(counted(answers));
        long satisfied = answers.stream().filter(answer -> answer == 4 || answer == 5).count();
        assertEquals(answers.size(), csat.count());
        assertWilson(satisfied, answers.size(), csat.value(), csat.low(), csat.high());
    }

    @Property(seed = "2026", tries = 500)
    void theMedianHasAsManyValuesBelowAsAbove(
            @ForAll @Size(min = 1, max = 300) List<@LongRange(min = 0, max = 500) Long> seconds) {
        Middle middle = Middle.of(counted(seconds));
        List<Long> sorted = seconds.stream().sorted().toList();
        int n = sorted.size();
        assertEquals(n, middle.count());
        assertEquals((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0, middle.median());
        long low = sorted.get((int) Math.max(0, Math.floor((n - Z * Math.sqrt(n)) / 2) - 1));
        long high = sorted.get((int) Math.min(n - 1, Math.ceil((n + Z * Math.sqrt(n)) / 2)));
        assertEquals(low, middle.low());
        assertEquals(high, middle.high());
    }

    /** Every value is above the true median or below it, as a coin falls: so many of n coins can fall on one side. */
    @Property(seed = "2026")
    void theIntervalOfTheMedianHoldsItAsOftenAsItSays(@ForAll @IntRange(min = 8, max = 500) int n) {
        Middle middle = Middle.of(counted(IntStream.rangeClosed(1, n).mapToObj(Long::valueOf).toList()));
        double[] ways = {1};
        for (int coins = 1; coins <= n; coins++) {
            double[] more = new double[coins + 1];
            for (int heads = 0; heads < coins; heads++) {
                more[heads] += ways[heads] / 2;
                more[heads + 1] += ways[heads] / 2;
            }
            ways = more;
        }
        double held = 0;
        for (int below = (int) middle.low(); below < middle.high(); below++) {
            held += ways[below];
        }
        assertTrue(held >= 0.95 && (n < 20 || held < 0.99), n + ": " + held);
    }

    @Property(seed = "2026", tries = 300)
    void retentionIsTheShareOfThoseWhoStayed(@ForAll @Size(max = 30) Set<@IntRange(min = 1, max = 40) Integer> before,
            @ForAll @Size(max = 30) Set<@IntRange(min = 1, max = 40) Integer> now) {
        List<Integer> stayed = before.stream().filter(now::contains).toList();
        List<Integer> arrived = now.stream().filter(customer -> !before.contains(customer)).toList();
        Retention retention = Retention.of("2026-07", before.size(), now.size(), arrived.size());
        if (before.isEmpty()) {
            assertNull(retention.retained());
        } else {
            assertEquals(stayed.size(), retention.retained().count());
            assertEquals(100.0 * stayed.size() / before.size(), retention.retained().share(), LAST_DIGIT);
        }
    }

    @Property(seed = "2026", tries = 300)
    void aFunnelTellsWhoGoesOnAndWhoDoesNot(
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 0, max = 1000) Long> given) {
        List<Long> counts = given.stream().sorted((a, b) -> Long.compare(b, a)).toList();
        List<String> names = counts.stream().map(count -> "s" + count).toList();
        Funnel closed = Funnel.closed(names, counts);
        List<Proportion> goOn = new ArrayList<>();
        for (int i = 1; i < counts.size(); i++) {
            goOn.add(Proportion.of(counts.get(i), counts.get(i - 1)));
            Proportion leave = Proportion.of(counts.get(i - 1) - counts.get(i), counts.get(i - 1));
            assertEquals(leave, closed.steps().get(i - 1).dropOff());
        }
        assertEquals(goOn, closed.steps().stream().limit(goOn.size()).map(Funnel.Step::conversion).toList());
        assertEquals(Proportion.of(counts.get(counts.size() - 1), counts.get(0)), closed.overall());
        assertEquals(closed.steps(), Funnel.open(names, counts, counts.subList(1, counts.size())).steps());
    }
}
