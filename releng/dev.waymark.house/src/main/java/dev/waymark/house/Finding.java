/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

/**
 * A place where the checkout breaks a house rule.
 *
 * @param file the file, relative to the checkout, with slashes
 * @param line the line, from 1; 0 for the file as a whole
 * @param text what is wrong and what would be right
 */
public record Finding(String file, int line, String text) {

    @Override
    public String toString() {
        return file + ":" + (line > 0 ? line + ":" : "") + " " + text;
    }
}
