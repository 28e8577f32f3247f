/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what has changed its place in a row. */
final class Order {

    private Order() {
    }

    /**
     * The fewest positions that have to move so that all others keep their order.
     *
     * @param before the places that the elements of a row had before, each once
     * @return indexes in the row
     */
    static Set<Integer> moved(List<Integer> before) {
        Set<Integer> moved = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            moved.add(i);
        }
        longestRise(before).forEach(moved::remove);
        return moved;
    }

    /** The indexes of the longest row of growing numbers, found by keeping the smallest end for each length. */
    private static List<Integer> longestRise(List<Integer> numbers) {
        List<Integer> ends = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        int[] previous = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int length = -Collections.binarySearch(values, numbers.get(i)) - 1;
            previous[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
                values.add(numbers.get(i));
            } else {
                ends.set(length, i);
                values.set(length, numbers.get(i));
            }
        }
        List<Integer> rise = new ArrayList<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
            rise.add(i);
        }
        return rise;
    }
}
