/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import dev.waymark.model.Figures;

/** From where on the rules find something. */
public final class Thresholds {

    /** The usual ones. */
    public static final Thresholds USUAL = new Thresholds(new EnumMap<>(Threshold.class));

    private final Map<Threshold, Double> chosen;

    private Thresholds(Map<Threshold, Double> chosen) {
        this.chosen = chosen;
    }

    /** The value of one. */
    public double of(Threshold threshold) {
        return chosen.getOrDefault(threshold, threshold.usual());
    }

    /**
     * The same but for one, such as {@code drop-off=5}.
     *
     * @throws IllegalArgumentException if there is no such rule, or the value makes no sense; the message says so
     */
    public Thresholds with(String choice) {
        String[] parts = choice.split("=", 2);
        Threshold threshold = Arrays.stream(Threshold.values())
                .filter(each -> parts.length == 2 && each.rule().equals(parts[0].strip())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(choice.strip())));
        Map<Threshold, Double> changed = new EnumMap<>(Threshold.class);
        changed.putAll(chosen);
        changed.put(threshold, value(threshold, parts[1].strip()));
        return new Thresholds(changed);
    }

    private static String unknown(String choice) {
        return "'" + choice + "' is no threshold; 'drop-off=5' would be one. There are: "
                + Arrays.stream(Threshold.values()).map(Threshold::rule).collect(Collectors.joining(", ")) + ".";
    }

    private static double value(Threshold threshold, String text) {
        try {
            double value = Double.parseDouble(text);
            if (value >= threshold.least() && value <= threshold.most()) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw outside(threshold, text);
        }
        throw outside(threshold, text);
    }

    private static IllegalArgumentException outside(Threshold threshold, String text) {
        return new IllegalArgumentException("The threshold of '" + threshold.rule() + "' is the "
                + threshold.meaning() + ", from " + Figures.number(threshold.least()) + " to "
                + Figures.number(threshold.most()) + ", not '" + text + "'.");
    }
}
