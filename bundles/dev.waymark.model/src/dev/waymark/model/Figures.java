/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import java.math.BigDecimal;

import dev.waymark.model.journey.Duration;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.TimeUnit;

/** Numbers of the model as people read them. */
public final class Figures {

    private Figures() {
    }

    /** A duration such as "12 min" or "1 day", or null where nothing is known. */
    public static String duration(Duration duration) {
        if (duration == null || duration.getAmount() == null) {
            return null;
        }
        return number(duration.getAmount()) + " " + unit(duration.getUnit(), duration.getAmount() == 1);
    }

    /** How long a duration is, in seconds, with months of 30 days; 0 where nothing is known. */
    public static double seconds(Duration duration) {
        return duration == null || duration.getAmount() == null ? 0
                : duration.getAmount() * seconds(duration.getUnit());
    }

    private static long seconds(TimeUnit unit) {
        return switch (unit) {
            case SECONDS -> 1;
            case MINUTES -> 60;
            case HOURS -> 3_600;
            case DAYS -> 86_400;
            case WEEKS -> 7 * 86_400;
            case MONTHS -> 30 * 86_400;
        };
    }

    private static String unit(TimeUnit unit, boolean one) {
        return switch (unit) {
            case SECONDS -> "s";
            case MINUTES -> "min";
            default -> one ? unit.getLiteral().substring(0, unit.getLiteral().length() - 1) : unit.getLiteral();
        };
    }

    /** A feeling with its score, such as "rushed −1". */
    public static String feeling(Feeling feeling) {
        int score = feeling.getScore();
        return feeling.getWord() + (score > 0 ? " +" : score < 0 ? " \u2212" : " ") + Math.abs(score);
    }

    /** A number without needless zeros, such as "48" or "2.5". */
    public static String number(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }
}
