/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.flowchart.Section.Sides;

/**
 * Puts the nodes of a section into rows. A node stands below all nodes that lead to it. Edges to other sections run
 * sideways out of a row, so a node with such an edge has nothing beside it on that side.
 */
final class Rows {

    private static final int WIDEST = 3;

    private final List<Row> rows = new ArrayList<>();

    private Rows() {
    }

    private static final class Row {
        private int nodes;
        private boolean west;
        private boolean east;

        private boolean hasRoomFor(Sides sides) {
            boolean closed = west && east && nodes == 1;
            boolean alone = sides.west() && sides.east();
            return nodes == 0 || nodes < WIDEST && !closed && !alone
                    && !(west && sides.west()) && !(east && sides.east());
        }

        private void add(Sides sides) {
            nodes++;
            west |= sides.west();
            east |= sides.east();
        }
    }

    /** The row of each node of a section, from 0. */
    static int[] of(Section section) {
        Rows rows = new Rows();
        int first = section.nodes().get(0).index();
        int[] least = new int[section.nodes().size()];
        boolean[] reached = new boolean[least.length];
        int[] row = new int[least.length];
        List<List<Integer>> followers = followers(section, first);
        for (int i = 0; i < row.length; i++) {
            int from = reached[i] || i == 0 ? least[i] : row[i - 1] + 1;
            row[i] = rows.place(from, section.sides().get(i));
            for (int follower : followers.get(i)) {
                least[follower] = Math.max(least[follower], row[i] + 1);
                reached[follower] = true;
            }
        }
        return row;
    }

    private static List<List<Integer>> followers(Section section, int first) {
        List<List<Integer>> followers = new ArrayList<>();
        section.nodes().forEach(node -> followers.add(new ArrayList<>()));
        section.links().forEach(
                link -> followers.get(link.from().index() - first).add(link.to().index() - first));
        return followers;
    }

    private int place(int from, Sides sides) {
        int at = from;
        while (at < rows.size() && !rows.get(at).hasRoomFor(sides)) {
            at++;
        }
        while (rows.size() <= at) {
            rows.add(new Row());
        }
        rows.get(at).add(sides);
        return at;
    }
}
