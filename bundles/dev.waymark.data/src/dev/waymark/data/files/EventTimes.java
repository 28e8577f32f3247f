/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.files;

import java.time.ZoneId;

import dev.waymark.data.sql.Sql;

/** How times are read: with a zone of their own, as a number since 1970, or in the zone that the user names. */
final class EventTimes {

    private static final String ZONED = "':[0-9]{2}([.,][0-9]+)?\\s*([Zz]|UTC|[+-][0-9]{2}(:?[0-9]{2})?)$'";

    private final String column;
    private final String type;
    private final String zone;

    /** The times of a column; the zone may be null. */
    EventTimes(String column, String type, ZoneId zone) {
        this.column = column;
        this.type = type;
        this.zone = zone == null ? "" : " AT TIME ZONE " + Sql.text(zone.getId());
    }

    private boolean isTyped() {
        return type.startsWith("TIMESTAMP") || type.equals("DATE");
    }

    /** The expression for {@code time}, in terms of the file: as it is written, null where nothing is. */
    String time() {
        return isTyped() ? Sql.name(column) : EventFiles.blankIsMissing(column);
    }

    /** The expression for {@code tells_zone}, in terms of {@code time}. */
    String tellsZone() {
        return isTyped() ? String.valueOf(type.equals("TIMESTAMP WITH TIME ZONE"))
                : "regexp_matches(time, " + ZONED + ")";
    }

    /** The expression for milliseconds since 1970, in terms of these two; null where the time cannot be read. */
    String milliseconds() {
        if (type.equals("TIMESTAMP WITH TIME ZONE")) {
            return "epoch_ms(time)";
        }
        if (isTyped()) {
            return "epoch_ms(CAST(time AS TIMESTAMP)" + zone + ")";
        }
        String number = "CAST(time AS BIGINT)";
        return "CASE WHEN tells_zone THEN epoch_ms(TRY_CAST(time AS TIMESTAMP)) WHEN " + isNumber() + " THEN CASE "
                + "LENGTH(time) WHEN 10 THEN " + number + " * 1000 WHEN 13 THEN " + number + " WHEN 16 THEN " + number
                + " // 1000 END ELSE epoch_ms(TRY_CAST(time AS TIMESTAMP)" + zone + ") END";
    }

    /** The expression for whether the time says by itself which moment it means. */
    String zoned() {
        return isTyped() ? "tells_zone" : "CASE WHEN tells_zone THEN TRUE ELSE " + isNumber() + " END";
    }

    /** The length is known at once, the digits are looked at only then. */
    private static String isNumber() {
        return "CASE WHEN LENGTH(time) IN (10, 13, 16) THEN regexp_full_match(time, '[0-9]+') ELSE FALSE END";
    }
}
