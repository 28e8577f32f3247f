/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import java.util.List;

/** A row of numbers that decides what comes next; when it has run out, always the simplest. */
final class Tape {

    private final List<Integer> numbers;
    private int position;

    Tape(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** One of so many choices, from 0. */
    int next(int choices) {
        return position < numbers.size() ? Math.floorMod(numbers.get(position++), choices) : 0;
    }
}
