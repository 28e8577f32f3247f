/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The longest rising part of a row of numbers. */
final class Rising {

    private Rising() {
    }

    /** The numbers that are left when as few as possible are taken away so that the rest rises. */
    static Set<Integer> longest(List<Integer> numbers) {
        List<Integer> tails = new ArrayList<>(); // index of the smallest last number of each length
        int[] previous = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int length = lengthBelow(numbers, tails, numbers.get(i));
            previous[i] = length == 0 ? -1 : tails.get(length - 1);
            if (length == tails.size()) {
                tails.add(i);
            } else {
                tails.set(length, i);
            }
        }
        Set<Integer> longest = new HashSet<>();
        for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = previous[i]) {
            longest.add(numbers.get(i));
        }
        return longest;
    }

    /** How long a rising part before a number can be. */
    private static int lengthBelow(List<Integer> numbers, List<Integer> tails, int number) {
        int low = 0;
        int high = tails.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (numbers.get(tails.get(middle)) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
