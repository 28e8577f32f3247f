/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.util.Locale;

/** Lengths of time, each in the unit that suits it. */
public final class Durations {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int DAY = 86_400;

    private Durations() {
    }

    /** Seconds as people say them, such as "3.2 min". */
    public static String text(double seconds) {
        if (seconds < MINUTE) {
            return String.format(Locale.ROOT, "%.0f s", seconds);
        }
        return seconds < HOUR ? String.format(Locale.ROOT, "%.1f min", seconds / MINUTE)
                : seconds < DAY ? String.format(Locale.ROOT, "%.1f h", seconds / HOUR)
                        : String.format(Locale.ROOT, "%.1f days", seconds / DAY);
    }
}
