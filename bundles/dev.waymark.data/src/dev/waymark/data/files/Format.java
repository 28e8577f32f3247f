/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that hold events or answers, known by the ends of their names. */
public enum Format {

    /** Columns with a character between them; the first line names them. */
    CSV(".csv", ".tsv", ".txt", ".csv.gz", ".tsv.gz"),
    /** Columns in the binary form of Apache Parquet. */
    PARQUET(".parquet"),
    /** A JSON object on each line. */
    JSON(".jsonl", ".ndjson", ".json", ".jsonl.gz", ".ndjson.gz"),
    /** The XML of process mining (IEEE 1849). */
    XES(".xes", ".xes.gz");

    private final List<String> ends;

    Format(String... ends) {
        this.ends = List.of(ends);
    }

    /** The kind of a file. */
    public static Optional<Format> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.ends.stream().anyMatch(name::endsWith)).findFirst();
    }

    /** The ends of names that are known, for messages. */
    public static String known() {
        return ".csv, .tsv, .parquet, .jsonl or .xes, all but .parquet also with .gz";
    }
}
