/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.files;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.waymark.data.Places;
import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.DuckStore;
import dev.waymark.data.sql.EventColumns;
import dev.waymark.data.sql.Row;
import dev.waymark.data.sql.Sql;

/** Reads event logs into a store and tells which rows cannot be used. */
public final class EventFiles {

    private static final int EXAMPLES = 3;
    private static final int WITHOUT_TIME = -3;
    private static final int WITHOUT_ZONE = -4;

    private final DuckStore store;
    private final Places places;
    private final Wording wording;
    private final ZoneId zone;
    private final List<BadRows> bad = new ArrayList<>();
    private final List<Loaded> loaded = new ArrayList<>();

    private record Loaded(String shown, String select) {
    }

    /**
     * A reader.
     *
     * @param zone the zone of times that tell none; null for UTC, if no time tells one
     */
    public EventFiles(DuckStore store, Places places, Wording wording, ZoneId zone) {
        this.store = store;
        this.places = places;
        this.wording = wording;
        this.zone = zone;
    }

    /** Adds the events of a file, which users know by another name. */
    public void add(Path file, String shown) throws DataException {
        Format format = Format.of(file.toString()).orElseThrow(() -> new DataException(
                "The name of a log ends with " + Format.known() + "."));
        int number = loaded.size();
        Source source = format == Format.XES ? xes(file, shown, number) : Source.of(file, format, number, store);
        if (format != Format.XES && Packed.isCutOff(file)) {
            bad.add(cutOff(shown, "the last row"));
        }
        EventColumns columns = wording.in(source.columns());
        check(source.columns());
        String select = select(source, columns);
        store.load(select);
        loaded.add(new Loaded(shown, select));
        for (Row row : source.rejected()) {
            bad.add(rejected(shown, row));
        }
    }

    /** Lines that could not be told apart into columns. */
    static BadRows rejected(String shown, Row row) {
        return new BadRows(shown, broken(row.text(0)), row.number(1), lines(row.text(2)));
    }

    private static BadRows cutOff(String shown, String where) {
        return new BadRows(shown, "the file is cut off; what comes before is used", 1, List.of(where));
    }

    private Source xes(Path file, String shown, int number) throws DataException {
        XesTable table = XesTable.of(file, store.temporary("events-" + number + ".csv"), places.columns(), wording);
        table.cutOff().ifPresent(where -> bad.add(cutOff(shown, where)));
        return Source.of(table.file(), Format.CSV, number, store);
    }

    private void check(Collection<String> columns) throws DataException {
        for (String column : places.columns()) {
            if (!columns.contains(column)) {
                throw new DataException("There is no column '" + column + "', for which a 'where' of the journey asks. "
                        + Wording.list(columns));
            }
        }
    }

    /** In layers, so that nothing is worked out twice for an event, and what only bad rows tell for bad rows only. */
    private String select(Source source, EventColumns columns) {
        EventTimes times = new EventTimes(columns.time(), source.type(columns.time()), zone);
        String read = "SELECT " + blankIsMissing(columns.caseId()) + " AS case_id, "
                + (columns.customer() == null ? "CAST(NULL AS VARCHAR)" : blankIsMissing(columns.customer()))
                + " AS who, " + blankIsMissing(columns.activity()) + " AS activity, " + times.time() + " AS time, "
                + places.matching(columns) + " AS shown FROM " + source.from();
        String told = "SELECT *, " + times.tellsZone() + " AS tells_zone FROM (" + read + ") AS r";
        String timed = "SELECT *, " + times.milliseconds() + " AS t, " + times.zoned() + " AS zoned FROM (" + told
                + ") AS z";
        String placed = "SELECT *, CASE WHEN case_id IS NOT NULL AND activity IS NOT NULL AND t IS NOT NULL THEN shown "
                + "WHEN case_id IS NULL AND activity IS NULL AND time IS NULL THEN -5 WHEN case_id IS NULL THEN -1 "
                + "WHEN activity IS NULL THEN -2 ELSE -3 END AS place FROM (" + timed + ") AS m";
        return "SELECT case_id, who, t, zoned, place, CASE WHEN place = -3 THEN CAST(time AS VARCHAR) WHEN place <= 0 "
                + "THEN activity END AS note FROM (" + placed + ") AS p";
    }

    /** A text without the blanks around it. Trimming takes long, so it is left to texts that may have some. */
    static String blankIsMissing(String column) {
        String text = Sql.asText(column);
        return "CASE WHEN " + text + " BETWEEN '!' AND '~' AND RIGHT(" + text + ", 1) BETWEEN '!' AND '~' THEN " + text
                + " ELSE NULLIF(TRIM(" + text + "), '') END";
    }

    /** Closes the reading: without a zone among times with one, a time means nothing. */
    public List<BadRows> finish() throws DataException {
        Row zones = store.query("SELECT COUNT(*) FILTER (zoned), COUNT(*) FILTER (NOT zoned) FROM seen WHERE t IS NOT "
                + "NULL")
                .get(0);
        boolean mixed = zone == null && zones.number(0) > 0 && zones.number(1) > 0;
        if (mixed) {
            store.change("UPDATE seen SET place = " + WITHOUT_ZONE + " WHERE NOT zoned AND place >= 0");
        }
        for (Loaded file : loaded) {
            count(file, mixed);
        }
        store.ready();
        return bad;
    }

    private void count(Loaded file, boolean mixed) throws DataException {
        if (store.query("SELECT 1 FROM seen WHERE place < 0 LIMIT 1").isEmpty()) {
            return;
        }
        String place = mixed ? "CASE WHEN place >= 0 AND NOT zoned THEN " + WITHOUT_ZONE + " ELSE place END" : "place";
        store.change("SET preserve_insertion_order = true");
        for (Row row : store.query("SELECT kind, COUNT(*), MIN(row), array_to_string(list_sort(list(row) FILTER (nth "
                + "<= "
                + EXAMPLES + ")), ', '), MIN(note) FILTER (nth = 1) FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY "
                + "kind "
                + "ORDER BY row) AS nth FROM (SELECT ROW_NUMBER() OVER () AS row, " + place + " AS kind, note FROM ("
                + file.select() + ") AS e) AS n WHERE kind < 0) AS m GROUP BY kind ORDER BY kind DESC")) {
            bad.add(new BadRows(file.shown(), unusable(row), row.number(1), rows(row.text(3))));
        }
        store.change("SET preserve_insertion_order = false");
    }

    private static List<String> rows(String numbers) {
        return List.of(numbers.split(", ")).stream().map(number -> "row " + number).toList();
    }

    private static List<String> lines(String numbers) {
        return List.of(numbers.split(", ")).stream().map(number -> "line " + number).toList();
    }

    private static String unusable(Row row) {
        boolean time = row.integer(0) == WITHOUT_TIME && !row.text(4).isEmpty();
        return BadRows.missing(row.integer(0))
                + (time ? ", such as '" + row.text(4) + "'; write it as in 2026-11-21T10:15:00Z" : "");
    }

    private static String broken(String type) {
        return switch (type) {
            case "MISSING COLUMNS" -> "fewer values than columns; the line, or the file, may be cut off";
            case "TOO MANY COLUMNS" -> "more values than columns";
            case "UNQUOTED VALUE" -> "a quotation mark that is not closed as it should be";
            case "INVALID UNICODE" -> "text that is not UTF-8";
            case "LINE SIZE OVER MAXIMUM" -> "a line that is too long";
            default -> "values that cannot be read";
        };
    }
}
