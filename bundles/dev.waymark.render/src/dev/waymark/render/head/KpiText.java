/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.waymark.maps.Kpi;
import dev.waymark.render.draw.Formats;

/** Metrics and objectives as people read them. */
public final class KpiText {

    private static final Set<String> PERCENT = Set.of("percent", "%");
    /** Units that say no more than that there is a number. */
    private static final Set<String> SILENT = Set.of("score", "number", "count", "");

    private KpiText() {
    }

    /** Title and figures on one line, such as "Checkout conversion 48 %, target 60 % by March 2027". */
    public static String line(Kpi kpi) {
        String figures = figures(kpi);
        return figures.isEmpty() ? kpi.title() : kpi.title() + " " + figures;
    }

    /** The figures of a metric, such as "48 %, target 60 % by March 2027", or an empty text. */
    public static String figures(Kpi kpi) {
        List<String> parts = new ArrayList<>();
        if (kpi.current() != null) {
            parts.add(value(kpi.current(), kpi.unit()));
        }
        if (kpi.target() != null) {
            parts.add("target " + value(kpi.target(), kpi.unit()) + due(kpi));
        }
        return String.join(", ", parts);
    }

    /** How an objective is measured, such as "Checkout conversion 48 % → 60 % by March 2027", or an empty text. */
    public static String aim(Kpi kpi) {
        List<String> parts = new ArrayList<>();
        if (kpi.metric() != null) {
            parts.add(kpi.metric());
        }
        if (kpi.current() != null) {
            parts.add(value(kpi.current(), kpi.unit()));
        }
        if (kpi.target() != null) {
            parts.add((kpi.current() == null ? "target " : "→ ") + value(kpi.target(), kpi.unit()));
        }
        return String.join(" ", parts) + due(kpi);
    }

    private static String due(Kpi kpi) {
        return kpi.due() == null ? "" : " by " + Formats.monthAndYear(kpi.due());
    }

    private static String value(double value, String unit) {
        if (unit == null || SILENT.contains(unit)) {
            return Formats.number(value);
        }
        return PERCENT.contains(unit) ? Formats.percent(value) : Formats.number(value) + "\u00A0" + unit;
    }
}
