/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.sql;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question to the events: the same text for every engine. It may ask {@code seen} (one row for each event: case_id,
 * who, t, place, note), {@code walk} (one row for each event that shows a step: case_id, place, next_place, the whole
 * seconds until then, before_place) and {@code stays} (one row for each case and place in it: case_id, place, n,
 * first_t, last_t).
 *
 * @param parts  tables that only this question uses, by name
 * @param select what is asked
 */
public record Question(Map<String, String> parts, String select) {

    /** How {@link Questions} tell steps from other places. */
    static final String STEPS = "place BETWEEN 1 AND 9999";

    /** What {@code walk} is, in terms of {@code seen}. */
    static final String WALK = "SELECT case_id, place, " + beside("LEAD(place)") + " AS next_place, CAST(FLOOR(("
            + beside("LEAD(t)") + " - t) / 1000E0) AS BIGINT) AS seconds, " + beside("LAG(place)") + " AS before_place "
            + "FROM seen WHERE " + STEPS;

    /** What {@code stays} is, in terms of {@code seen}. */
    static final String STAYS = "SELECT case_id, place, COUNT(*) AS n, MIN(t) AS first_t, MAX(t) AS last_t FROM seen "
            + "WHERE place > 0 GROUP BY case_id, place";

    private static String beside(String what) {
        return what + " OVER (PARTITION BY case_id ORDER BY t, place)";
    }

    /** A question without tables of its own. */
    Question(String select) {
        this(Map.of(), select);
    }

    /** The whole text, with the tables that the engine does not have. */
    String text(Map<String, String> missing) {
        Map<String, String> tables = new LinkedHashMap<>(missing);
        tables.putAll(parts);
        StringBuilder text = new StringBuilder();
        tables.forEach((name, select) -> text.append(text.isEmpty() ? "WITH " : ", ").append(name).append(" AS (")
                .append(select).append(")"));
        return text.append(text.isEmpty() ? "" : " ").append(select).toString();
    }
}
