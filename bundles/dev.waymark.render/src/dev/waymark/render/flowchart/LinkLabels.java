/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.render.draw.Formats;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;

/** What an edge says: by its label, and by the width of its line. */
final class LinkLabels {

    /** Width in px of a line of which no share is known. */
    private static final double PLAIN_WIDTH = 1.75;

    private static final double THINNEST = 1.25;
    private static final double THICKEST = 6;
    private static final double WIDEST_LABEL = 112;

    private LinkLabels() {
    }

    /** Outcome, share and volume, such as "yes · 62 %"; a long outcome stands above the figures. */
    static TextBlock label(FlowEdge edge) {
        List<String> parts = parts(edge);
        String line = String.join(" · ", parts);
        if (TextMeasure.width(line, TextStyle.SMALL_BOLD) > WIDEST_LABEL) {
            line = parts.get(0) + "\n" + String.join(" · ", parts.subList(1, parts.size()));
        }
        return TextBlock.of(line, TextStyle.SMALL_BOLD, WIDEST_LABEL);
    }

    /** What is known of an edge. */
    static List<String> parts(FlowEdge edge) {
        List<String> parts = new ArrayList<>();
        if (edge.label() != null && !edge.label().isBlank()) {
            parts.add(edge.label());
        }
        if (edge.share() != null) {
            parts.add(Formats.percent(edge.share()));
        }
        if (edge.volume() != null) {
            parts.add(Formats.number(edge.volume()));
        }
        return parts;
    }

    /** Width in px of the line of an edge. */
    static double lineWidth(FlowEdge edge) {
        return edge.share() == null ? PLAIN_WIDTH : lineWidth(edge.share());
    }

    /** Width in px of the line for a share in percent: grows with it from 1.25 at 0 to 6 at 100. */
    static double lineWidth(double share) {
        double part = Math.max(0, Math.min(1, share / 100));
        return THINNEST + (THICKEST - THINNEST) * part;
    }
}
