/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.model.journey.Duration;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.TimeUnit;

/** Figures as people write them: with a decimal comma or a point, with a real minus sign, with a unit. */
public final class Values {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,9})?");
    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d.,]*)\\s*(\\p{L}+)\\.?");
    private static final Map<String, TimeUnit> UNITS = Map.of("s", TimeUnit.SECONDS, "sec", TimeUnit.SECONDS, "min",
            TimeUnit.MINUTES, "mins", TimeUnit.MINUTES, "h", TimeUnit.HOURS, "hr", TimeUnit.HOURS, "hrs",
            TimeUnit.HOURS, "d", TimeUnit.DAYS);
    private static final List<String> SEVERITIES = List.of("very low", "low", "medium", "high", "critical");

    private Values() {
    }

    /** A number. */
    public static Optional<Double> number(String text) {
        String plain = text.strip().replace('\u2212', '-');
        return NUMBER.matcher(plain).matches() ? Optional.of(Double.valueOf(plain.replace(',', '.')))
                : Optional.empty();
    }

    /** A whole number between two others. */
    public static Optional<Integer> whole(String text, int lowest, int highest) {
        return number(text).filter(value -> value == Math.rint(value) && value >= lowest && value <= highest)
                .map(Double::intValue);
    }

    /** A severity from 1 to 5, as a number or a word. */
    public static Optional<Integer> severity(String text) {
        int word = SEVERITIES.indexOf(text.strip().toLowerCase(Locale.ROOT));
        return word >= 0 ? Optional.of(word + 1) : whole(text, 1, SEVERITIES.size());
    }

    /** A duration such as {@code 25 min} or {@code 2,5 hours}. */
    public static Optional<Duration> duration(String text) {
        Matcher matcher = AMOUNT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return number(matcher.group(1)).flatMap(amount -> unit(matcher.group(2)).map(unit -> duration(amount, unit)));
    }

    private static Duration duration(double amount, TimeUnit unit) {
        Duration duration = JourneyFactory.eINSTANCE.createDuration();
        duration.setAmount(amount);
        duration.setUnit(unit);
        return duration;
    }

    private static Optional<TimeUnit> unit(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(UNITS.get(word)).or(() -> TimeUnit.VALUES.stream()
                .filter(unit -> unit.getLiteral().equals(word) || unit.getLiteral().equals(word + "s")).findFirst());
    }
}
