/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.files;

import dev.waymark.data.sql.Sql;
import java.time.ZoneId;

/** How times are read: with a zone of their own, as a number since 1970, or in the zone that the user names. */
final class EventTimes {

    private static final String ZONED = "':[0-9]{2}([.,][0-9]+)?\\s*([Zz]|UTC|[+-][0-9]{2}(:?[0-9]{2})?)$'";

    private final String column;
    private final String type;
    private final String zone;

    /** The times of a column; the zone may be null. */
    EventTimes(String column, String type, ZoneId zone) {
        this.column = Sql.name(column);
        this.type = type;
        this.zone = zone == null ? "" : " AT TIME ZONE " + Sql.text(zone.getId());
    }

    /** The expression for milliseconds since 1970; null where the time cannot be read. */
    String milliseconds() {
        if (type.equals("TIMESTAMP WITH TIME ZONE")) {
            return "epoch_ms(" + column + ")";
        }
        if (type.startsWith("TIMESTAMP") || type.equals("DATE")) {
            return "epoch_ms(CAST(" + column + " AS TIMESTAMP)" + zone + ")";
        }
        String text = text();
        String number = "CAST(" + text + " AS BIGINT)";
        return "CASE WHEN " + isNumber() + " THEN CASE LENGTH(" + text + ") WHEN 10 THEN " + number + " * 1000 WHEN "
                + "13 THEN "
                + number + " WHEN 16 THEN " + number + " // 1000 END WHEN " + hasZone() + " THEN epoch_ms(TRY_CAST("
                + text
                + " AS TIMESTAMP)) ELSE epoch_ms(TRY_CAST(" + text + " AS TIMESTAMP)" + zone + ") END";
    }

    /** The expression for whether the time says by itself which moment it means. */
    String zoned() {
        if (type.startsWith("TIMESTAMP") || type.equals("DATE")) {
            return type.equals("TIMESTAMP WITH TIME ZONE") ? "TRUE" : "FALSE";
        }
        return "(" + isNumber() + " OR " + hasZone() + ")";
    }

    private String text() {
        return "TRIM(CAST(" + column + " AS VARCHAR))";
    }

    private String isNumber() {
        return "regexp_full_match(" + text() + ", '[0-9]{10}|[0-9]{13}|[0-9]{16}')";
    }

    private String hasZone() {
        return "regexp_matches(" + text() + ", " + ZONED + ")";
    }
}
