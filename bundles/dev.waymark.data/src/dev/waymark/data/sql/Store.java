/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Events somewhere, which can be asked {@link Questions}. */
public abstract class Store implements AutoCloseable {

    private static final int MOST_ROWS = 1_000_000;

    private final Connection connection;

    /** A store behind a connection. */
    protected Store(Connection connection) {
        this.connection = connection;
    }

    /** The connection. */
    protected final Connection connection() {
        return connection;
    }

    /** The rows that answer a question; a missing value is null. */
    public final List<Row> rows(Question question) throws DataException {
        return rows(question, MOST_ROWS);
    }

    /** The first rows that answer a question. */
    public abstract List<Row> rows(Question question, int most) throws DataException;

    /** The rows of a query. */
    protected final List<Row> ask(String sql, int most) throws DataException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(most);
            try (ResultSet result = statement.executeQuery(sql)) {
                return rows(result);
            }
        } catch (SQLException e) {
            throw DataException.of(e);
        }
    }

    private static List<Row> rows(ResultSet result) throws SQLException {
        List<Row> rows = new ArrayList<>();
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            List<Object> values = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                values.add(result.getObject(i));
            }
            rows.add(new Row(values));
        }
        return rows;
    }

    /** Does something that gives no rows. */
    protected final void execute(String sql) throws DataException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw DataException.of(e);
        }
    }

    @Override
    public void close() throws DataException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DataException.of(e);
        }
    }
}
