/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.files;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.EventColumns;

/**
 * How the columns of a log are called; what is not said is found by names that are in use.
 *
 * @param caseId   the column of the case; null if it is not said
 * @param activity the column of the name of the event
 * @param time     the column of the time
 * @param customer the column of the customer
 */
public record Wording(String caseId, String activity, String time, String customer) {

    private static final List<String> CUSTOMERS =
            List.of("customer", "customer_id", "user", "user_id", "userid", "user_pseudo_id", "visitor", "visitor_id");
    private static final List<String> CASES = List.of("case", "case_id", "caseid", "case:concept:name", "session",
            "session_id", "sessionid", "ga_session_id", "visit", "visit_id");
    private static final List<String> ACTIVITIES =
            List.of("activity", "event", "event_name", "concept:name", "action", "name");
    private static final List<String> TIMES = List.of("time", "timestamp", "time:timestamp", "event_time",
            "event_timestamp", "occurred_at", "created_at", "date");

    /** The columns among those of a log. */
    public EventColumns in(Collection<String> columns) throws DataException {
        Optional<String> who = find(customer, CUSTOMERS, columns, "--customer");
        Optional<String> walk = find(caseId, CASES, columns, "--case").or(() -> who);
        return new EventColumns(
                required(walk, "case, the walk through the journey that an event belongs to", "--case", columns),
                required(find(activity, ACTIVITIES, columns, "--activity"), "name of the event", "--activity", columns),
                required(find(time, TIMES, columns, "--time"), "time of the event", "--time", columns),
                who.orElse(null));
    }

    private static Optional<String> find(String said, List<String> usual, Collection<String> columns, String option)
            throws DataException {
        if (said == null) {
            return usual.stream().flatMap(name -> columns.stream()
                    .filter(column -> column.toLowerCase(Locale.ROOT).equals(name))).findFirst();
        }
        if (!columns.contains(said)) {
            throw new DataException("There is no column '" + said + "', which " + option + " names. " + list(columns));
        }
        return Optional.of(said);
    }

    private static String required(Optional<String> column, String what, String option, Collection<String> columns)
            throws DataException {
        if (column.isEmpty()) {
            throw new DataException("No column is known to hold the " + what + ". Name it with " + option + ". "
                    + list(columns));
        }
        return column.get();
    }

    /** A sentence that tells the columns. */
    static String list(Collection<String> columns) {
        return columns.isEmpty() ? "It has no columns." : "There are: " + String.join(", ", columns) + ".";
    }
}
