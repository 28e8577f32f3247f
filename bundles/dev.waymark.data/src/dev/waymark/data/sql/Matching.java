/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.waymark.model.journey.EventCondition;
import dev.waymark.model.journey.EventRule;

/** Turns the rules of a journey for its events into one expression; the first rule that an event fulfils counts. */
public final class Matching {

    private final String activity;
    private final List<String> cases = new ArrayList<>();

    /** Rules for a log with these columns. */
    public Matching(EventColumns columns) {
        activity = Sql.asText(columns.activity());
    }

    /** Adds rules, any of which shows the place of a number. */
    public void add(List<EventRule> rules, int place) {
        rules.forEach(rule -> cases.add(" WHEN " + condition(rule) + " THEN " + place));
    }

    /** The number of the place that an event shows, 0 for none. */
    public String expression() {
        return cases.isEmpty() ? "0" : "CASE" + String.join("", cases) + " ELSE 0 END";
    }

    private String condition(EventRule rule) {
        String names = activity + " IN " + Sql.texts(rule.getNames());
        return rule.getConditions().stream().map(Matching::condition).map(text -> " AND " + text)
                .collect(Collectors.joining("", names, ""));
    }

    private static String condition(EventCondition condition) {
        String column = Sql.asText(condition.getColumn());
        List<String> values = condition.getValues();
        return switch (condition.getComparison()) {
            case IS -> column + " IN " + Sql.texts(values);
            case IS_NOT -> "(" + column + " IS NULL OR " + column + " NOT IN " + Sql.texts(values) + ")";
            case STARTS_WITH -> like(column, values, "");
            case CONTAINS -> like(column, values, "%");
        };
    }

    /** Names an escape only where one may be needed: engines are faster without. */
    private static String like(String column, List<String> values, String before) {
        return values.stream().map(value -> column + " LIKE " + Sql.text(before + literally(value) + "%")
                + (value.matches("[^!%_\\\\]*") ? "" : " ESCAPE '!'")).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String literally(String value) {
        return value.replaceAll("[!%_]", "!$0");
    }
}
