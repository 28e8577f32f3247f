/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.DuckStore;
import dev.waymark.data.sql.Row;
import dev.waymark.data.sql.Sql;

/** A file as a table of the embedded engine. */
final class Source {

    private static final String TEXT = "VARCHAR";

    private final DuckStore store;
    private final Map<String, String> columns;
    private final String from;
    private final String rejects;

    private Source(DuckStore store, Map<String, String> columns, String from, String rejects) {
        this.store = store;
        this.columns = columns;
        this.from = from;
        this.rejects = rejects;
    }

    /**
     * A file as a table.
     *
     * @param number tells the files of a store apart
     */
    static Source of(Path file, Format format, int number, DuckStore store) throws DataException {
        String path = Sql.text(file.toString());
        return switch (format) {
            case PARQUET -> described("read_parquet(" + path + ")", store);
            case JSON -> json(path, file, store);
            default -> csv(file, path, number, store);
        };
    }

    private static Source csv(Path file, String path, int number, DuckStore store) throws DataException {
        Header header = Header.of(file);
        Map<String, String> columns = new LinkedHashMap<>();
        header.columns().forEach(column -> columns.put(column, TEXT));
        String rejects = "rejects_" + number;
        return new Source(store, columns, "read_csv(" + path + ", auto_detect = false, header = true, delim = "
                + Sql.text(String.valueOf(header.delimiter())) + ", quote = '\"', escape = '\"', columns = "
                + types(columns)
                + ", store_rejects = true, rejects_table = '" + rejects + "', rejects_scan = 'scans_" + number + "')",
                rejects);
    }

    private static String types(Map<String, String> columns) {
        return columns.entrySet().stream().map(column -> Sql.text(column.getKey()) + ": " + Sql.text(column.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Source json(String path, Path file, DuckStore store) throws DataException {
        String way = isArray(file) ? "format = 'array'" : "format = 'newline_delimited', ignore_errors = true";
        Source guessed = described("read_json(" + path + ", " + way + ", maximum_depth = 1)", store);
        Map<String, String> texts = new LinkedHashMap<>();
        guessed.columns.keySet().forEach(column -> texts.put(column, TEXT));
        return new Source(store, texts, "read_json(" + path + ", " + way + ", columns = " + types(texts) + ")", null);
    }

    private static boolean isArray(Path file) throws DataException {
        try (var in = Files.newInputStream(file)) {
            int c = in.read();
            while (c >= 0 && Character.isWhitespace(c)) {
                c = in.read();
            }
            return c == '[';
        } catch (IOException e) {
            throw new DataException("This cannot be read: " + e.getMessage());
        }
    }

    private static Source described(String from, DuckStore store) throws DataException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Row row : store.query("DESCRIBE SELECT * FROM " + from)) {
            columns.put(row.text(0), row.text(1));
        }
        return new Source(store, columns, from, null);
    }

    Collection<String> columns() {
        return columns.keySet();
    }

    String type(String column) {
        return columns.get(column);
    }

    /** The table, for SQL. */
    String from() {
        return from;
    }

    /** The lines that could not be told apart into columns: the kind of trouble, how many lines, the first of them. */
    List<Row> rejected() throws DataException {
        return rejects == null ? List.of() : store.query("SELECT error_type, COUNT(*), array_to_string(list_sort(list("
                + "line))[1:3], ', ') FROM (SELECT line, MIN(CAST(error_type AS VARCHAR)) AS error_type FROM " + rejects
                + " GROUP BY line) GROUP BY error_type ORDER BY error_type");
    }
}
