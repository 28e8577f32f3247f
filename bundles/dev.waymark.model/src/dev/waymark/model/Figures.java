/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import dev.waymark.model.journey.Duration;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.TimeUnit;
import java.math.BigDecimal;

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
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
