/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Sets the parts of neighbouring lines below each other, unless that makes a line too long. */
final class Columns {

    /**
     * A line.
     *
     * @param cells the first token of each column; null where the line has nothing in a column, but never the first
     * @param last the last token of the line
     */
    record Row(List<ISemanticRegion> cells, ISemanticRegion last) {

        /** Whether it stands directly below another line, which may end with a comment. */
        boolean follows(Row previous) {
            String gap = cells.get(0).getPreviousHiddenRegion().getText();
            String below = gap.substring(gap.indexOf('\n') + 1);
            boolean adjacent = gap.indexOf('\n') < 0 || below.isBlank() && below.indexOf('\n') < 0;
            return adjacent && previous.cells.size() == cells.size();
        }

        /** The last token before the cell of this or a later column. */
        private ISemanticRegion lastBefore(int column) {
            return cells.stream().skip(column).filter(Objects::nonNull).findFirst()
                    .map(ISemanticRegion::getPreviousSemanticRegion).orElse(last);
        }

        private boolean reaches(int column) {
            return cells.stream().skip(column).anyMatch(Objects::nonNull);
        }

        private int width(int column) {
            return cells.get(column) == null ? 0 : Layout.width(cells.get(column), lastBefore(column + 1));
        }
    }

    private Columns() {
    }

    /** Aligns each run of rows that follow each other without a blank line or a comment between them. */
    static void align(List<Row> rows, IFormattableDocument doc) {
        List<Row> run = new ArrayList<>();
        for (Row row : rows) {
            if (!run.isEmpty() && !row.follows(run.get(run.size() - 1))) {
                alignRun(run, doc);
                run.clear();
            }
            run.add(row);
        }
        alignRun(run, doc);
    }

    private static void alignRun(List<Row> run, IFormattableDocument doc) {
        if (run.size() < 2) {
            return;
        }
        int columns = run.get(0).cells.size();
        int[] starts = starts(run, columns);
        boolean fits = run.stream().allMatch(row -> end(row, starts) <= Layout.WIDTH);
        for (Row row : fits ? run : List.<Row>of()) {
            for (int column = 1; column < columns; column++) {
                alignCell(row, column, starts, doc);
            }
        }
    }

    /** Where the columns start; a line without anything further to the right does not count. */
    private static int[] starts(List<Row> run, int columns) {
        int[] starts = new int[columns];
        for (int i = 1; i < columns; i++) {
            int column = i;
            int widest = run.stream().filter(row -> row.reaches(column)).mapToInt(row -> row.width(column - 1)).max()
                    .orElse(0);
            starts[i] = starts[i - 1] + (widest == 0 ? 0 : widest + 1);
        }
        return starts;
    }

    private static int end(Row row, int[] starts) {
        int column = IntStream.range(0, starts.length).filter(i -> row.cells.get(i) != null).max().orElse(0);
        return starts[column] + row.width(column);
    }

    private static void alignCell(Row row, int column, int[] starts, IFormattableDocument doc) {
        if (row.cells.get(column) != null) {
            int before = column - 1;
            while (row.cells.get(before) == null) {
                before--;
            }
            int spaces = starts[column] - starts[before] - row.width(before);
            doc.prepend(row.cells.get(column), it -> {
                it.setSpace(" ".repeat(spaces));
                it.highPriority();
            });
        }
    }
}
