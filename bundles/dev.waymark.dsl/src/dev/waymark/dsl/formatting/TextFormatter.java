/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.formatting;

/** x */
public class TextFormatter {
    public String format(String text) { return text; }
}
