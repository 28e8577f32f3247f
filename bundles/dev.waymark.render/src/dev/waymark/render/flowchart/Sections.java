/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.List;

import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.render.flowchart.Course.Spot;

/**
 * Cuts very long stages into sections, so that the cost of a layout grows with the number of steps and no faster. A cut
 * is made where the fewest edges cross it.
 */
final class Sections {

    /** A stage with no more nodes than this is one section. */
    static final int LONGEST = 160;

    private static final int SHORTEST = LONGEST / 2;

    private Sections() {
    }

    /**
     * The spots of the nodes.
     *
     * @param nodes  the nodes in the order of the author, those of a stage together
     * @param edges  the edges as pairs of indices of nodes
     */
    static Spot[] spots(List<FlowNode> nodes, List<int[]> edges) {
        int[] passing = passing(nodes.size(), edges);
        Spot[] spots = new Spot[nodes.size()];
        boolean[] returns = returns(nodes.size(), edges);
        int section = -1;
        int end = 0;
        for (int i = 0; i < spots.length; i++) {
            int stage = nodes.get(i).stage();
            if (i == end) {
                section++;
                end = sectionEnd(i, stageEnd(nodes, i), passing);
            }
            spots[i] = new Spot(i, stage, section, returns[i]);
        }
        return spots;
    }

    /** How many edges pass from the nodes before each node to that node or later ones. */
    private static int[] passing(int nodes, List<int[]> edges) {
        int[] passing = new int[nodes + 1];
        for (int[] edge : edges) {
            if (edge[0] < edge[1]) {
                passing[edge[0] + 1]++;
                passing[edge[1] + 1]--;
            }
        }
        for (int i = 1; i <= nodes; i++) {
            passing[i] += passing[i - 1];
        }
        return passing;
    }

    /** Whether edges leave each node, and all of them lead back. */
    private static boolean[] returns(int nodes, List<int[]> edges) {
        boolean[] returns = new boolean[nodes];
        edges.forEach(edge -> returns[edge[0]] = true);
        edges.stream().filter(edge -> edge[0] < edge[1]).forEach(edge -> returns[edge[0]] = false);
        return returns;
    }

    private static int stageEnd(List<FlowNode> nodes, int from) {
        int end = from;
        while (end < nodes.size() && nodes.get(end).stage() == nodes.get(from).stage()) {
            end++;
        }
        return end;
    }

    private static int sectionEnd(int start, int stageEnd, int[] passing) {
        if (stageEnd - start <= LONGEST) {
            return stageEnd;
        }
        int best = start + SHORTEST;
        for (int i = best; i <= start + LONGEST && i < stageEnd; i++) {
            best = passing[i] <= passing[best] ? i : best;
        }
        return best;
    }
}
