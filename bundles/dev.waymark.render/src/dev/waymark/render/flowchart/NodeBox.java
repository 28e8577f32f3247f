/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.render.flowchart.Course.Spot;
import dev.waymark.render.grid.Piece;

/**
 * A node that is measured and not yet in place.
 *
 * @param node    what it shows
 * @param spot    where it belongs
 * @param form    its outline
 * @param width   width of the outline in px
 * @param height  height of the outline in px
 * @param content texts and signs, as large as the outline
 */
record NodeBox(FlowNode node, Spot spot, Form form, double width, double height, Piece content) {

    int index() {
        return spot.index();
    }

    int stage() {
        return spot.stage();
    }

    /** The node with an outline of at least a height, the content in its middle; a diamond keeps its proportions. */
    NodeBox atLeast(double least) {
        if (height >= least) {
            return this;
        }
        double wider = form == Form.DIAMOND ? width * least / height : width;
        double beside = (wider - width) / 2;
        double above = (least - height) / 2;
        return new NodeBox(node, spot, form, wider, least, content.padded(beside, above, beside, above));
    }
}
