/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.interop.Arrows;
import dev.waymark.interop.Draft;
import dev.waymark.interop.Intake;

/** Makes a journey of tables of steps, one row a step; a row without a step goes on with the step above it. */
public final class TableImport {

    private static final int MOST_ROWS = 10_000;

    private final Draft draft;
    private final Intake intake;
    private final Arrows arrows = new Arrows();
    private final StepImport steps;

    /** Into a draft. */
    public TableImport(Draft draft, Intake intake) {
        this.draft = draft;
        this.intake = intake;
        steps = new StepImport(draft, intake, arrows);
    }

    /** Reads the one table of a file, if there is one. */
    public void read(Optional<Sheet> sheet) {
        if (sheet.isEmpty() && !intake.isRefused()) {
            intake.trouble(1, "There is no table here. Its first line names the columns, one of them 'Step'.");
        }
        sheet.ifPresent(table -> rows(table, null));
        tie();
    }

    /** Ties the arrows, when all tables are read. */
    public void tie() {
        if (!intake.isRefused()) {
            arrows.tie(draft, intake);
        }
    }

    /** Whether the first line of a table names the columns of steps. */
    public static boolean isHead(Sheet.Line line) {
        return line.cells().stream().map(Column::of).flatMap(Optional::stream).anyMatch(Column.STEP::equals);
    }

    /**
     * Reads the rows of a table.
     *
     * @param stage the stage of all rows, or null if a column tells it
     */
    public void rows(Sheet sheet, String stage) {
        Map<Column, Integer> columns = columns(sheet);
        if (!columns.containsKey(Column.STEP)) {
            intake.trouble(sheet.head().number(), "There is no column 'Step'. The first line names the columns; these "
                    + "are known: " + String.join(", ", heads()) + ".");
            return;
        }
        if (sheet.lines().size() > MOST_ROWS) {
            intake.trouble(sheet.head().number(), "This table has more than " + MOST_ROWS
                    + " rows; a journey has not.");
            return;
        }
        String current = stage == null ? "Steps" : stage;
        for (Sheet.Line line : sheet.lines()) {
            if (!line.isEmpty()) {
                Map<Column, String> row = cells(line, columns, sheet);
                current = row.getOrDefault(Column.STAGE, current);
                steps.read(row, current, line.number());
            }
        }
    }

    private static List<String> heads() {
        return Arrays.stream(Column.values()).map(Column::head).toList();
    }

    private Map<Column, Integer> columns(Sheet sheet) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < sheet.head().cells().size(); i++) {
            Optional<Column> column = Column.of(sheet.head().cell(i));
            if (column.isPresent() && columns.putIfAbsent(column.get(), i) != null) {
                intake.trouble(sheet.head().number(), "Two columns mean '" + column.get().head() + "'. Join them.");
            }
        }
        return columns;
    }

    private Map<Column, String> cells(Sheet.Line line, Map<Column, Integer> columns, Sheet sheet) {
        Map<Integer, Column> places = new HashMap<>();
        columns.forEach((column, index) -> places.put(index, column));
        Map<Column, String> row = new EnumMap<>(Column.class);
        for (int i = 0; i < line.cells().size(); i++) {
            if (line.cell(i).isEmpty()) {
                continue;
            }
            if (i >= sheet.head().cells().size()) {
                intake.trouble(line.number(), "This line has more cells than there are columns: '" + line.cell(i)
                        + "'. Put a text that holds the delimiter between quotes.");
            } else if (places.containsKey(i)) {
                row.put(places.get(i), line.cell(i));
            } else {
                intake.lose("column '" + Draft.oneLine(sheet.head().cell(i)) + "'", line.number());
            }
        }
        return row;
    }
}
