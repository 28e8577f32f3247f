/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.util.List;

/**
 * A chapter of a report in words, the same on a page of the web and on paper.
 *
 * @param id    what its place is called
 * @param title what people read
 * @param parts what it consists of
 */
record Chapter(String id, String title, List<Part> parts) {

    /** A part of a chapter. */
    sealed interface Part permits Words, Table {
    }

    /** A sentence or two. */
    record Words(String text) implements Part {
    }

    /**
     * A table.
     *
     * @param title   what stands above it, or null
     * @param headers the titles of its columns
     * @param rows    its cells
     */
    record Table(String title, List<String> headers, List<List<String>> rows) implements Part {
    }
}
