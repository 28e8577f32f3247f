/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.duckdb.DuckDBDriver;

/**
 * Makes a large log of a small one, with new visits and customers for each copy and sessions as long as those of shops:
 * {@code java -cp duckdb.jar Multiply.java events.csv COPIES large.csv large.parquet}. Within a copy the events are in
 * the order of time, so those of a visit lie far apart, as in a real log.
 */
class Multiply {

    public static void main(String[] args) throws SQLException {
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '4GB'");
            statement.execute("SET preserve_insertion_order = false");
            statement.execute("CREATE TABLE small AS SELECT * REPLACE (substr(md5(\"case\"), 6) AS \"case\") FROM "
                    + "read_csv('" + args[0] + "', all_varchar = true) ORDER BY \"time\"");
            statement.execute("COPY (SELECT printf('%05x', copy) || \"case\" AS \"case\", customer || '-' || copy AS "
                    + "customer, event, \"time\", page, device FROM range(" + args[1] + ") AS copies(copy), small) TO '"
                    + args[2] + "' (FORMAT csv, HEADER true)");
            statement.execute("COPY (SELECT * REPLACE (CAST(\"time\" AS TIMESTAMPTZ) AS \"time\") FROM read_csv('"
                    + args[2] + "', all_varchar = true)) TO '" + args[3] + "' (FORMAT parquet)");
        }
    }
}
