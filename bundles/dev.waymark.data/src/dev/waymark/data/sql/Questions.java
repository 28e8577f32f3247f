/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.sql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is asked about the events of a journey. */
public final class Questions {

    private Questions() {
    }

    /** How many events there are for each place, how many cases, and when the first and the last of them was. */
    public static Question places() {
        return new Question("SELECT place, COUNT(*) AS n, MIN(t) AS first_t, MAX(t) AS last_t FROM seen GROUP BY place "
                + "ORDER BY place");
    }

    /** The names of events that show nothing, the most frequent first. */
    public static Question unknown() {
        return new Question("SELECT note, COUNT(*) AS n FROM seen WHERE place = 0 GROUP BY note ORDER BY n DESC, note");
    }

    /** In how many cases any place was shown, and in how many one of some places. */
    public static Question cases(Collection<Integer> places) {
        return new Question("SELECT COUNT(*) AS n, SUM(there) AS there FROM (SELECT case_id, MAX(CASE WHEN place IN "
                + Sql.numbers(places) + " THEN 1 ELSE 0 END) AS there FROM stays GROUP BY case_id) AS cases");
    }

    /** For each place: in how many cases it is shown, how often, and in how many cases more than once. */
    public static Question visits() {
        return new Question("SELECT place, COUNT(*) AS cases, SUM(n) AS visits, SUM(CASE WHEN n > 1 THEN 1 ELSE 0 END) "
                + "AS again FROM stays GROUP BY place ORDER BY place");
    }

    /** How often one step comes after another; the next one is missing where nothing follows. */
    public static Question moves() {
        return new Question("SELECT place, next_place, COUNT(*) AS n FROM walk GROUP BY place, next_place "
                + "ORDER BY place, next_place");
    }

    /** With which steps cases begin. */
    public static Question starts() {
        return new Question("SELECT place, COUNT(*) AS n FROM walk WHERE before_place IS NULL GROUP BY place "
                + "ORDER BY place");
    }

    /** For each move: how often it takes how many seconds, of that only what the median and its interval need. */
    public static Question durations() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("times", "SELECT place, next_place, seconds AS s, COUNT(*) AS n FROM walk WHERE next_place IS NOT "
                + "NULL GROUP BY place, next_place, seconds");
        parts.put("timed", "SELECT place, next_place, s, n FROM times UNION ALL SELECT place, 0 AS next_place, s, n "
                + "FROM times");
        parts.put("sums", "SELECT place, next_place, s, SUM(n) AS n FROM timed GROUP BY place, next_place, s");
        parts.put("ranks", "SELECT place, next_place, s, n, SUM(n) OVER (PARTITION BY place, next_place ORDER BY s) AS "
                + "upto, SUM(n) OVER (PARTITION BY place, next_place) AS total FROM sums");
        return new Question(parts, "SELECT place, next_place, s, upto, total FROM ranks WHERE "
                + String.join(" OR ", around("(total - 1.959964 * SQRT(total)) / 2E0 - 1"), around("total / 2E0"),
                        around("total / 2E0 + 1"), around("(total + 1.959964 * SQRT(total)) / 2E0 + 1.5"))
                + " ORDER BY place, next_place, s");
    }

    /** The row in which a rank falls, with its neighbours; a rank below all falls into the first row. */
    private static String around(String rank) {
        return "(upto >= " + rank + " - 2 AND upto - n <= " + rank + " + 2)";
    }

    /**
     * In how many cases a step follows where the design does not lead, or something failed or was not foreseen.
     *
     * @param starts  the steps with which a case may begin
     * @param moves   the moves that are designed, each as step * 10000 + next step
     * @param trouble the places that were not foreseen
     * @param failed  from which number on places mean failures
     */
    public static Question deviating(Collection<Integer> starts, Collection<Integer> moves,
            Collection<Integer> trouble, int failed) {
        String designed = "CASE WHEN before_place IS NULL AND place IN " + Sql.numbers(starts)
                + " OR before_place * 10000 + place IN " + Sql.numbers(moves) + " THEN 1 ELSE 0 END";
        return new Question("SELECT COUNT(DISTINCT case_id) AS n FROM (SELECT case_id FROM walk WHERE " + designed
                + " = 0 UNION ALL SELECT case_id FROM seen WHERE place > 9999 AND (place >= " + failed
                + " OR place IN " + Sql.numbers(trouble) + ")) AS deviations");
    }

    /** How many cases come through some steps one after the other, from the first one on. */
    public static Question closedFunnel(List<Integer> places) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            parts.put("f" + i, i == 0 ? "SELECT case_id, first_t AS t FROM stays WHERE place = " + places.get(0)
                    : "SELECT s.case_id, MIN(s.t) AS t FROM seen s JOIN f" + (i - 1) + " f ON s.case_id = f.case_id "
                            + "WHERE s.place = " + places.get(i) + " AND s.t >= f.t GROUP BY s.case_id");
        }
        return new Question(parts, IntStream.range(0, places.size())
                .mapToObj(i -> "SELECT " + i + " AS step, COUNT(*) AS n FROM f" + i)
                .collect(Collectors.joining(" UNION ALL ")) + " ORDER BY step");
    }

    /** For each of some steps but the last: how many cases that come there come to the next one at some time after. */
    public static Question openFunnel(List<Integer> places) {
        return new Question(IntStream.range(1, places.size())
                .mapToObj(i -> "SELECT " + i + " AS step, COUNT(*) AS n FROM stays a JOIN stays b ON a.case_id = "
                        + "b.case_id WHERE a.place = " + places.get(i - 1) + " AND b.place = " + places.get(i)
                        + " AND b.last_t >= a.first_t")
                .collect(Collectors.joining(" UNION ALL ")) + " ORDER BY step");
    }

    /**
     * How many customers there are in each period, and how many of them were there in the one before.
     *
     * @param starts when the periods begin, in milliseconds; the last one ends the last period
     */
    public static Question periods(List<Long> starts) {
        String period = IntStream.range(1, starts.size())
                .mapToObj(i -> " WHEN t < " + starts.get(i) + " THEN " + (i - 1))
                .collect(Collectors.joining("", "CASE", " END"));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("there", "SELECT DISTINCT who, " + period + " AS period FROM seen WHERE place > 0 AND who IS NOT "
                + "NULL");
        return new Question(parts, "SELECT a.period, COUNT(*) AS n, COUNT(b.who) AS stayed FROM there a LEFT JOIN "
                + "there b"
                + " ON a.who = b.who AND a.period = b.period + 1 GROUP BY a.period ORDER BY a.period");
    }
}
