/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

/** Starts what a command will need on the second core while the first reads the arguments. */
final class WarmUp {

    private WarmUp() {
    }

    static void start(String[] arguments) {
    }
}
