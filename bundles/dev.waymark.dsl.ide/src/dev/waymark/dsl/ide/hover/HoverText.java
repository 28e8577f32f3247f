/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

/**
 * What an editor shows about a word.
 *
 * @param markdown the text, in Markdown
 * @param offset where the word begins
 * @param length of the word
 */
public record HoverText(String markdown, int offset, int length) {
}
