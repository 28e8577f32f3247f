/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.render.text.TextBlock;

/**
 * An edge between two measured nodes.
 *
 * @param index  its place among all links
 * @param edge   what it shows
 * @param from   the node that it leaves
 * @param to     the node that it reaches
 * @param course how it runs
 * @param width  width of its line in px
 * @param label  outcome, share and volume; without lines where there is nothing to say
 */
record Link(int index, FlowEdge edge, NodeBox from, NodeBox to, Course course, double width, TextBlock label) {

    /** Room in px between a label and what is beside it. */
    static final double LABEL_GAP = 4;

    boolean hasLabel() {
        return !label.lines().isEmpty();
    }

    /** Width of the label with the room beside it, in px. */
    double labelWidth() {
        return label.width() + 2 * LABEL_GAP;
    }

    /** Height of the label with the room above and below it, in px. */
    double labelHeight() {
        return label.height() + LABEL_GAP;
    }
}
