/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.sql;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;

import dev.waymark.data.files.BadRows;

/** Events in a table of any engine that JDBC reaches; nothing is written there. */
public final class EngineStore extends Store {

    private static final int KINDS = 10;

    private final Map<String, String> tables = new LinkedHashMap<>();
    private final String table;

    private final URLClassLoader classes;

    private EngineStore(Connection connection, String table, URLClassLoader classes) {
        super(connection);
        this.table = table;
        this.classes = classes;
    }

    /**
     * The store behind an address.
     *
     * @param address what the driver of the engine expects, such as jdbc:trino://host:8080/catalog/schema
     * @param driver  the jar with the driver; null for one that is there already
     * @param table   the table of events, as it is written in SQL
     */
    public static EngineStore open(String address, Path driver, String table) throws DataException {
        URLClassLoader classes = classes(driver);
        try {
            return new EngineStore(driver == null ? DriverManager.getConnection(address)
                    : driver(address, classes).connect(address, new Properties()), table, classes);
        } catch (SQLException e) {
            close(classes);
            throw DataException.of(e);
        }
    }

    private static URLClassLoader classes(Path driver) {
        try {
            return new URLClassLoader(driver == null ? new URL[0] : new URL[] {driver.toUri().toURL()});
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e); // a path of a file has an address
        }
    }

    private static Driver driver(String address, ClassLoader classes) throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class, classes)) {
            if (driver.acceptsURL(address)) {
                return driver;
            }
        }
        throw new SQLException("the driver does not know addresses such as this one");
    }

    /** The names of the columns of the table. */
    public List<String> columns() throws DataException {
        try (var statement = connection().createStatement();
                var result = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                names.add(result.getMetaData().getColumnLabel(i));
            }
            return names;
        } catch (SQLException e) {
            throw DataException.of(e);
        }
    }

    /** Says what of the table is asked: the columns, and the expression for the place that an event shows. */
    public void use(EventColumns columns, String place) {
        String time = Sql.name(columns.time());
        tables.put("seen", "SELECT " + Sql.asText(columns.caseId()) + " AS case_id, "
                + (columns.customer() == null ? "CAST(NULL AS VARCHAR)" : Sql.asText(columns.customer())) + " AS who, "
                + Sql.milliseconds(columns.time()) + " AS t, CASE WHEN " + Sql.name(columns.caseId())
                + " IS NULL THEN -1 WHEN " + Sql.name(columns.activity()) + " IS NULL THEN -2 WHEN " + time
                + " IS NULL THEN -3 ELSE " + place + " END AS place, " + Sql.asText(columns.activity())
                + " AS note FROM "
                + table);
        tables.put("walk", Question.WALK);
        tables.put("stays", Question.STAYS);
    }

    /** The rows that cannot be used; where they are, only the engine knows. */
    public List<BadRows> bad(String shown) throws DataException {
        List<BadRows> bad = new ArrayList<>();
        for (Row row : ask(new Question("SELECT place, COUNT(*) AS n FROM seen WHERE place < 0 GROUP BY place "
                + "ORDER BY place DESC").text(tables), KINDS)) {
            bad.add(new BadRows(shown, BadRows.missing(row.integer(0)), row.number(1), List.of()));
        }
        return bad;
    }

    @Override
    public List<Row> rows(Question question, int most) throws DataException {
        return ask(question.text(tables), most);
    }

    /** Connections load classes as they go, so these stay until the end. */
    @Override
    public void close() throws DataException {
        super.close();
        close(classes);
    }

    private static void close(URLClassLoader classes) throws DataException {
        try {
            classes.close();
        } catch (IOException e) {
            throw new DataException("The driver cannot be closed: " + e.getMessage());
        }
    }
}
