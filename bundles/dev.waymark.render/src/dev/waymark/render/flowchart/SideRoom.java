/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.List;

import dev.waymark.render.flowchart.Course.Side;
import dev.waymark.render.flowchart.Course.Spot;
import dev.waymark.render.text.TextBlock;

/** Room that the edges at the sides of each node need. */
final class SideRoom {

    /** Distance in px of two edges at a side of a node. */
    static final double PITCH = 20;
    /** So many edges reach a side of a node one by one; more come together before they do. */
    static final int MOST_ENTERING = 12;
    /** Distance in px of two edges with labels at a side of a node. */
    private static final double LABEL_PITCH = 24;

    private final double[][] room;
    private final int[][] entering;

    SideRoom(List<TextBlock> labels, List<int[]> ends, Spot[] spots) {
        room = new double[spots.length][Side.values().length];
        entering = new int[spots.length][Side.values().length];
        for (int i = 0; i < ends.size(); i++) {
            int from = ends.get(i)[0];
            int to = ends.get(i)[1];
            Course course = Course.of(spots[from], spots[to]);
            if (course != Course.INSIDE) {
                room[from][course.leaves().ordinal()] += pitch(labels.get(i));
                boolean joins = entering[to][course.enters().ordinal()]++ >= MOST_ENTERING;
                room[to][course.enters().ordinal()] += joins ? 0 : PITCH;
            }
        }
    }

    /** Room in px for an edge that leaves with a label, which may be empty. */
    static double pitch(TextBlock label) {
        return label.lines().isEmpty() ? PITCH : Math.max(LABEL_PITCH, label.height() + Link.LABEL_GAP);
    }

    /**
     * The least distance in px of the first and the last edge at the fuller side of a node, with some room to give way
     * to edges that come the other way.
     */
    double of(int node) {
        double most = Math.max(room[node][0], room[node][1]);
        return most <= LABEL_PITCH ? 0 : most - PITCH + 2 * Slots.CLEARANCE;
    }
}
