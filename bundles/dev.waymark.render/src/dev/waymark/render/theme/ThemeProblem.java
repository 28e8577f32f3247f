/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.theme;

import java.nio.file.Path;

/**
 * Something in a theme file that has to be put right.
 *
 * @param file the theme file
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what would be right
 */
public record ThemeProblem(Path file, int line, int column, String message) {

    /** {@code file:line:column: error: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": error: " + message;
    }
}
