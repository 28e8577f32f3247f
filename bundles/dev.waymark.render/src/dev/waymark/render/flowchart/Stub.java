/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import dev.waymark.render.flowchart.Course.Side;

/**
 * The end of an edge at the side of a node.
 *
 * @param link    the edge
 * @param leaving whether the edge begins here
 */
record Stub(Link link, boolean leaving) {

    private static final double HALF_HEAD = 6;

    NodeBox node() {
        return leaving ? link.from() : link.to();
    }

    NodeBox farNode() {
        return leaving ? link.to() : link.from();
    }

    Side side() {
        return leaving ? link.course().leaves() : link.course().enters();
    }

    int gutter() {
        return side().gutter(node().stage());
    }

    /** Room in px that it takes along the side of its node. */
    double pitch() {
        return leaving ? SideRoom.pitch(link.label()) : SideRoom.PITCH;
    }

    /** Half of the height in px that the arrowhead or the label on it takes. */
    double halfHeight() {
        return leaving && link.hasLabel() ? link.labelHeight() / 2 : HALF_HEAD;
    }
}
