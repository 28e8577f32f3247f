/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.sql;

import java.util.Collection;
import java.util.stream.Collectors;

/** Pieces of SQL in standard terms. */
public final class Sql {

    private Sql() {
    }

    /** A name as a program may write it, whatever characters it has. */
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text as a value. */
    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** A column as text. */
    public static String asText(String column) {
        return "CAST(" + name(column) + " AS VARCHAR)";
    }

    /** Several texts in brackets. */
    public static String texts(Collection<String> values) {
        return values.stream().map(Sql::text).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Several numbers in brackets; a number that never occurs where there are none, for an empty list is no SQL. */
    public static String numbers(Collection<? extends Number> values) {
        return values.isEmpty() ? "(-1)" : values.stream().map(String::valueOf).collect(Collectors.joining(", ", "(",
                ")"));
    }

    /**
     * A column of timestamps as milliseconds since 1970, by arithmetic on the parts of the date: engines agree on
     * those,
     * but not on how to subtract timestamps.
     */
    public static String milliseconds(String column) {
        String c = name(column);
        String month = part("MONTH", c);
        String year = "(" + part("YEAR", c) + " - CASE WHEN " + month + " <= 2 THEN 1 ELSE 0 END)";
        String days = "365 * " + year + " + FLOOR(" + year + " / 4E0) - FLOOR(" + year + " / 100E0) + FLOOR(" + year
                + " / 400E0) + FLOOR((153 * (" + month + " + CASE WHEN " + month + " > 2 THEN -3 ELSE 9 END) + 2) / "
                + "5E0) + " + part("DAY", c) + " - 719469";
        String seconds = part("HOUR", c) + " * 3600 + " + part("MINUTE", c) + " * 60 + FLOOR(" + part("SECOND", c)
                + ")";
        return "CAST(((" + days + ") * 86400 + " + seconds + ") * 1000 AS BIGINT)";
    }

    private static String part(String part, String column) {
        return "EXTRACT(" + part + " FROM " + column + ")";
    }
}
