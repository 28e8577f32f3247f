/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.sql;

import java.util.List;

/**
 * A row of an answer.
 *
 * @param values its values, in the order of the columns; null for a missing one
 */
public record Row(List<Object> values) {

    /** Whether a value is missing. */
    public boolean isMissing(int column) {
        return values.get(column) == null;
    }

    /** A number; 0 for a missing one, as the sum of nothing is. */
    public long number(int column) {
        return values.get(column) instanceof Number number ? number.longValue() : 0;
    }

    /** A number that is small enough to be one of ours. */
    public int integer(int column) {
        return Math.toIntExact(number(column));
    }

    /** A text; empty for a missing one. */
    public String text(int column) {
        return values.get(column) == null ? "" : values.get(column).toString();
    }
}
