/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** The fewest moves that explain a new order. */
class OrderTest {

    @Test
    void nothingMovesInARowThatKeepsItsOrder() {
        assertEquals(Set.of(), Order.moved(List.of(1, 4, 9)));
        assertEquals(Set.of(), Order.moved(List.of()));
    }

    @Test
    void asFewMoveAsTrialOfAllWaysFinds() {
        Random random = new Random(1);
        for (int run = 0; run < 300; run++) {
            List<Integer> row = new ArrayList<>(IntStream.range(0, random.nextInt(9)).boxed().toList());
            Collections.shuffle(row, random);
            Set<Integer> moved = Order.moved(row);
            List<Integer> stay = IntStream.range(0, row.size()).filter(i -> !moved.contains(i)).mapToObj(row::get)
                    .toList();
            assertEquals(stay.stream().sorted().toList(), stay, row.toString());
            assertEquals(row.size() - longest(row), moved.size(), row.toString());
        }
    }

    /** Slow and obvious: tries every part of the row. */
    private static int longest(List<Integer> row) {
        int longest = 0;
        for (int chosen = 0; chosen < 1 << row.size(); chosen++) {
            int part = chosen;
            List<Integer> kept = IntStream.range(0, row.size()).filter(i -> (part >> i & 1) == 1).mapToObj(row::get)
                    .toList();
            if (kept.stream().sorted().toList().equals(kept)) {
                longest = Math.max(longest, kept.size());
            }
        }
        return longest;
    }
}
