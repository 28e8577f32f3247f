/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.DuckStore;
import dev.waymark.data.sql.EngineStore;
import dev.waymark.data.sql.EventColumns;

/** Events in an engine, which is only asked, tell the same as the same events in a file. */
class EngineStoreTest {

    private static final Places PLACES = Desk.places("step a { measured by event \"a\" } "
            + "step b { measured by event \"b\" failed by event \"oops\" } end e { measured by event \"e\" }");
    private static final String LOG = """
            case,event,time
            1,a,1999-12-31T23:59:58Z
            1,b,2000-01-01T00:00:01Z
            1,e,2000-03-01T12:00:00Z
            2,a,2024-02-29T10:00:00Z
            2,oops,2024-03-01T10:00:00Z
            2,x,2024-12-31T10:00:00Z
            """;

    @TempDir
    private Path folder;

    private String database(String... statements) throws SQLException {
        String address = "jdbc:duckdb:" + folder.resolve("events.db");
        try (Connection connection = new DuckDBDriver().connect(address, new Properties());
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return address;
    }

    private Measurements asked(String address) throws DataException {
        try (EngineStore store = EngineStore.open(address, null, "events")) {
            EventColumns columns = Desk.USUAL.in(store.columns());
            store.use(columns, PLACES.matching(columns));
            return new Measuring(PLACES, store).measure(List.of(), store.bad("events"));
        }
    }

    @Test
    void anEngineTellsWhatAFileTells() throws Exception {
        Desk desk = new Desk(folder);
        Path log = desk.put("log.csv", LOG);
        String address = database("CREATE TABLE events AS SELECT * FROM read_csv('" + log + "')");

        assertEquals(desk.measure(PLACES, log), asked(address));
    }

    @Test
    void rowsThatCannotBeUsedAreCountedThereToo() throws Exception {
        String address = database("CREATE TABLE events (\"case\" VARCHAR, event VARCHAR, time TIMESTAMP)",
                "INSERT INTO events VALUES ('1', 'a', NULL), (NULL, 'a', TIMESTAMP '2026-07-01 10:00:00')");

        assertEquals(List.of("no case 1", "no time that can be read 1"), asked(address).badRows().stream()
                .map(bad -> bad.kind() + " " + bad.count()).toList());
    }

    @Test
    void whatCannotBeReachedIsTold() throws DataException {
        assertThrows(DataException.class, () -> EngineStore.open("jdbc:nowhere:x", null, "events"));
        try (DuckStore store = DuckStore.open(256)) {
            assertThrows(DataException.class, () -> store.query("SELECT nothing"));
        }
    }
}
