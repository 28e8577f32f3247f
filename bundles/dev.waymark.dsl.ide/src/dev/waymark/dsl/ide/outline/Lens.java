/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

/**
 * A remark that an editor shows above a line.
 *
 * @param text the remark, such as "3 journeys · 12 feelings"
 * @param offset where the name of the element begins that it is about
 * @param length of the name
 */
public record Lens(String text, int offset, int length) {
}
