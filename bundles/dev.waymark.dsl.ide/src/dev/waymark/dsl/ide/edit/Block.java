/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

/**
 * A block between braces in the changed text.
 *
 * @param tall whether its parts stand on lines of their own
 * @param broken whether its lines were unbroken in the author's text and are not any more
 * @param outer the spaces before its closing brace, when that stands on a line of its own
 * @param inner the spaces before its parts, when they stand on lines of their own
 */
record Block(boolean tall, boolean broken, String outer, String inner) {

    /** The top of the file. */
    static final Block TOP = new Block(true, false, "", "");
}
