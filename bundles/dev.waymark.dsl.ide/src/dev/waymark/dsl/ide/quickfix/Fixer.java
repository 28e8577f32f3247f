/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.stream.Stream;

/** Knows how to repair what breaks a rule. */
@FunctionalInterface
interface Fixer {

    /** The repairs, the best first; none when there is nothing to go by. */
    Stream<Fix> fixes(Trouble trouble);
}
