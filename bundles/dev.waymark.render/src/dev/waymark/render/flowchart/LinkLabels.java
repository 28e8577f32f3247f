/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.List;

import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.maps.Overlay;
import dev.waymark.render.draw.Branches;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;

/** The label that stands beside an edge. */
final class LinkLabels {

    private static final double WIDEST = 112;

    private LinkLabels() {
    }

    /**
     * Outcome, share and volume, such as "yes · 62 %"; a long outcome stands above the figures, and what was measured
     * above what is said.
     */
    static TextBlock label(FlowEdge edge, Overlay overlay) {
        List<String> parts = Branches.parts(edge, overlay.shares().get(edge.id()));
        String line = edge.measured() == null ? Branches.line(parts) : String.join("\n", parts);
        if (edge.measured() == null && TextMeasure.width(line, TextStyle.SMALL_BOLD) > WIDEST) {
            line = parts.get(0) + "\n" + Branches.line(parts.subList(1, parts.size()));
        }
        return TextBlock.of(line, TextStyle.SMALL_BOLD, WIDEST);
    }
}
