/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

/** Small words for messages. */
final class Words {

    private Words() {
    }

    /** {@code 1 map}, {@code 3 maps}, {@code no maps}. */
    static String count(long number, String noun) {
        return (number == 0 ? "no" : Long.toString(number)) + " " + noun + (number == 1 ? "" : "s");
    }
}
