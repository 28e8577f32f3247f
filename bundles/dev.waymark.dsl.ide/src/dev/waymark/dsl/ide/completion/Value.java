/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

/**
 * A value that can be written at a place.
 *
 * @param text as it is written
 * @param meaning what it says, in a few words
 */
record Value(String text, String meaning) {
}
