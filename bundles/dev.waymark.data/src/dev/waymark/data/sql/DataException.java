/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.sql;

import java.sql.SQLException;

/** Data that cannot be read, in words for whoever wants to measure with it. */
public class DataException extends Exception {

    private static final long serialVersionUID = 1;

    /** What is wrong, and what would be right. */
    public DataException(String message) {
        super(message);
    }

    /** What an engine refuses, in its own words, of which the first line tells enough. */
    static DataException of(SQLException refused) {
        String told = String.valueOf(refused.getMessage()).strip();
        return new DataException("This cannot be read: " + told.replaceFirst("^java\\.sql\\.SQLException: ", "").lines()
                .findFirst().orElse("no reason was given"));
    }
}
