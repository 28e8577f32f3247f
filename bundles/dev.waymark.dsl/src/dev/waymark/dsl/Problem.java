/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import java.nio.file.Path;

import org.eclipse.xtext.diagnostics.Severity;

/**
 * Something to say about a file.
 *
 * @param file the file, or null for a text that is in no file
 * @param line the line, from 1; 0 where no line can be told
 * @param column the column, from 1; 0 where no column can be told
 * @param offset the number of characters before the place, from 0
 * @param length the number of characters that it is about
 * @param severity how grave it is
 * @param code what it is about, such as {@code waymark.feeling.range}
 * @param message what is wrong and what would be right, in a designer's words
 */
public record Problem(Path file, int line, int column, int offset, int length, Severity severity, String code,
        String message) {

    /** Whether the maps would be wrong. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line as compilers write it: {@code file:line:column: error: message [code]}. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return (file == null ? "" : file) + place + ": " + word() + ": " + message + " [" + code + "]";
    }

    private String word() {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            default -> "info";
        };
    }
}
