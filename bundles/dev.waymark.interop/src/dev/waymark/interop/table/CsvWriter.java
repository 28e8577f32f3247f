/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes comma-separated values as spreadsheets like them: UTF-8 with a mark, nothing that becomes a formula. */
public final class CsvWriter {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    private CsvWriter() {
    }

    /** The whole file. */
    public static String write(StepRows table) {
        List<Column> columns = table.columns();
        StringBuilder text = new StringBuilder(MARK).append(line(columns.stream().map(Column::head).toList()));
        for (Map<Column, String> row : table.rows()) {
            text.append(line(columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Guarded::close).map(CsvWriter::quoted).collect(Collectors.joining(",", "", END));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> ",;\t|\"\n\r".indexOf(c) >= 0) && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
