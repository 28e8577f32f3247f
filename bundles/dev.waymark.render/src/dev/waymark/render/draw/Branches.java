/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.FlowchartMap.FlowEdge;

/** What an edge of the flowchart says in words, and by the width of its line. */
public final class Branches {

    /** Width in px of a line of which no share is known. */
    private static final double PLAIN_WIDTH = 1.75;

    /** The sign of what was measured, before a share: the full ring of the legends. */
    private static final String MEASURED = "\u25CF ";

    private static final double THINNEST = 1.25;
    private static final double THICKEST = 6;

    private Branches() {
    }

    /** What is known of an edge: its outcome, its share, its volume. */
    public static List<String> parts(FlowEdge edge) {
        return parts(edge, null);
    }

    /** What is known of an edge, with the share that it had before, or null. */
    public static List<String> parts(FlowEdge edge, String before) {
        List<String> parts = new ArrayList<>();
        if (edge.label() != null && !edge.label().isBlank()) {
            parts.add(edge.label());
        }
        if (edge.measured() != null) {
            parts.add(line(List.of(MEASURED + Formats.percent(Math.round(edge.measured().share())),
                    Formats.number(edge.measured().count()))));
        }
        if (edge.share() != null) {
            parts.add((edge.measured() == null ? "" : "said ") + (before == null ? "" : before + " \u2192 ")
                    + Formats.percent(edge.share()));
        }
        if (edge.volume() != null && edge.measured() == null) {
            parts.add(Formats.number(edge.volume()));
        }
        return parts;
    }

    /** What is known of an edge in one line, such as "yes · 62 %"; empty where nothing is. */
    public static String line(List<String> parts) {
        return String.join(" · ", parts);
    }

    /** Width in px of the line of an edge. */
    public static double width(FlowEdge edge) {
        if (edge.measured() != null) {
            return width(edge.measured().share());
        }
        return edge.share() == null ? PLAIN_WIDTH : width(edge.share());
    }

    /** Width in px of the line for a share in percent: grows with it from 1.25 at 0 to 6 at 100. */
    public static double width(double share) {
        double part = Math.max(0, Math.min(1, share / 100));
        return THINNEST + (THICKEST - THINNEST) * part;
    }
}
