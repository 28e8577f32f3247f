/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.duckdb.DuckDBDriver;

/** Events read from files into the embedded engine, which keeps on disk what does not fit into the memory. */
public final class DuckStore extends Store {

    private final Path folder;

    private DuckStore(Connection connection, Path folder) {
        super(connection);
        this.folder = folder;
    }

    /**
     * An empty store.
     *
     * @param megabytes how much memory the engine may take
     */
    public static DuckStore open(int megabytes) throws DataException {
        try {
            Path folder = Files.createTempDirectory("waymark-measure");
            DuckStore store = new DuckStore(new DuckDBDriver().connect("jdbc:duckdb:" + folder.resolve("events"),
                    new Properties()), folder);
            store.prepareOrClose(megabytes);
            return store;
        } catch (IOException e) {
            throw new DataException("There is no room for temporary files: " + e.getMessage());
        } catch (SQLException e) {
            throw DataException.of(e);
        }
    }

    private void prepareOrClose(int megabytes) throws DataException {
        try {
            prepare(megabytes);
        } catch (DataException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void prepare(int megabytes) throws DataException {
        execute("SET autoinstall_known_extensions = false");
        execute("SET autoload_known_extensions = false");
        execute("SET memory_limit = '" + megabytes + "MB'");
        execute("SET preserve_insertion_order = false");
        execute("SET TimeZone = 'UTC'");
        execute("CREATE TABLE seen (case_id UHUGEINT, who UHUGEINT, t BIGINT, place INTEGER, zoned BOOLEAN, "
                + "note VARCHAR)");
    }

    /** Adds the events that a query gives, with the columns of {@code seen}; cases and customers are texts there. */
    public void load(String select) throws DataException {
        execute("INSERT INTO seen SELECT " + number("case_id") + ", " + number("who") + ", t, place, zoned, note FROM ("
                + select + ") AS events");
    }

    /**
     * A number for a text. Numbers are counted and sorted several times as fast as texts and take a third of the room;
     * these have 128 bits, so that a billion texts give two equal numbers once in a million million million logs.
     */
    private static String number(String text) {
        return "CASE WHEN " + text + " IS NOT NULL THEN CAST(hash(" + text + ") AS UHUGEINT) * 18446744073709551616 "
                + "+ hash('+' || " + text + ") END";
    }

    /** A place for a file that goes when the store is closed. */
    public Path temporary(String name) {
        return folder.resolve(name);
    }

    /** The rows of a query, for whoever reads files. */
    public List<Row> query(String sql) throws DataException {
        return ask(sql, Integer.MAX_VALUE);
    }

    /** Does something to the tables. */
    public void change(String sql) throws DataException {
        execute(sql);
    }

    /** To be called when all events are loaded. */
    public void ready() throws DataException {
        execute("CREATE TABLE walk AS " + Question.WALK);
        execute("CREATE TABLE stays AS " + Question.STAYS);
    }

    /** Makes each table of a question once: within one statement the engine makes it anew for every use. */
    @Override
    public List<Row> rows(Question question, int most) throws DataException {
        List<String> made = new ArrayList<>();
        try {
            for (Map.Entry<String, String> part : question.parts().entrySet()) {
                execute("CREATE TEMPORARY TABLE " + part.getKey() + " AS " + part.getValue());
                made.add(part.getKey());
            }
            return ask(question.select(), most);
        } finally {
            for (String table : made) {
                execute("DROP TABLE " + table);
            }
        }
    }

    @Override
    public void close() throws DataException {
        super.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new DataException("The temporary files in " + folder + " could not be removed: " + e.getMessage());
        }
    }
}
