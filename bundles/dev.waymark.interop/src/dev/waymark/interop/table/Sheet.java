/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

import java.util.List;

/**
 * A table as it stands in a file.
 *
 * @param head the first line
 * @param lines the lines below it
 */
public record Sheet(Line head, List<Line> lines) {

    /**
     * A line of a table.
     *
     * @param number the line of the file, from 1
     * @param cells its cells from the left
     */
    public record Line(int number, List<String> cells) {

        /** The text of a cell; empty where the line is shorter. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
