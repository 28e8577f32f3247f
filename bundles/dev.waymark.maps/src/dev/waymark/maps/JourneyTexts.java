/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import dev.waymark.model.Titles;
import dev.waymark.model.journey.Duration;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.TimeUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small pieces of the model as people read them. */
final class JourneyTexts {

    private JourneyTexts() {
    }

    /** A duration such as "12 min" or "1 day", or null. */
    static String duration(Duration duration) {
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
    static String feeling(Feeling feeling) {
        int score = feeling.getScore();
        return feeling.getWord() + (score > 0 ? " +" : score < 0 ? " \u2212" : " ") + Math.abs(score);
    }

    /** Age, occupation and location in one line, leaving out what is not known. */
    static String facts(Persona persona) {
        String age = persona.getAge() == null ? null : persona.getAge().toString();
        return Stream.of(age, persona.getOccupation(), persona.getLocation()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** The titles in order. */
    static List<String> titles(List<? extends Named> elements) {
        return elements.stream().map(Titles::of).toList();
    }

    /** A number without needless zeros. */
    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
