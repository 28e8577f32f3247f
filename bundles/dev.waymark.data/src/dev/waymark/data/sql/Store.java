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
import java.util.concurrent.CancellationException;

/** Events somewhere, which can be asked {@link Questions}. */
public abstract class Store implements AutoCloseable {

    private static final int MOST_ROWS = 1_000_000;

    private final Connection connection;
    /** An engine does not see that its thread is interrupted, and a question may take minutes. */
    private final Thread atEnd = new Thread(this::stop);
    private Statement running;
    private boolean stopped;

    /** A store behind a connection; what it does ends with the process. */
    protected Store(Connection connection) {
        this.connection = connection;
        unlessEnding(() -> Runtime.getRuntime().addShutdownHook(atEnd));
    }

    private synchronized void unlessEnding(Runnable change) {
        try {
            change.run();
        } catch (IllegalStateException e) {
            stopped = true; // the process is about to end
        }
    }

    private synchronized void stop() {
        stopped = true;
        try {
            if (running != null) {
                running.cancel();
            }
        } catch (SQLException e) {
            running = null; // an engine that cannot stop goes down with the process
        }
    }

    /** The connection. */
    protected final Connection connection() {
        return connection;
    }

    /**
     * The rows that answer a question; a missing value is null.
     *
     * @throws CancellationException when the process ends
     */
    public final List<Row> rows(Question question) throws DataException {
        return rows(question, MOST_ROWS);
    }

    /** The first rows that answer a question. */
    public abstract List<Row> rows(Question question, int most) throws DataException;

    /** The rows of a query. */
    protected final List<Row> ask(String sql, int most) throws DataException {
        return with(statement -> {
            statement.setMaxRows(most);
            try (ResultSet result = statement.executeQuery(sql)) {
                return rows(result);
            }
        });
    }

    private <T> T with(Work<T> work) throws DataException {
        try (Statement statement = connection.createStatement()) {
            runs(statement);
            try {
                return work.on(statement);
            } finally {
                runs(null);
            }
        } catch (SQLException e) {
            throw DataException.of(e);
        }
    }

    private synchronized void runs(Statement statement) {
        running = statement;
        if (stopped) {
            throw new CancellationException();
        }
    }

    /** What is done with a statement. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Statement statement) throws SQLException;
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
        with(statement -> statement.execute(sql));
    }

    @Override
    public void close() throws DataException {
        unlessEnding(() -> Runtime.getRuntime().removeShutdownHook(atEnd));
        try {
            connection.close();
        } catch (SQLException e) {
            throw DataException.of(e);
        }
    }
}
