/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.List;

/**
 * Nodes that are laid out together: a stage, or a part of a very long one.
 *
 * @param stage the index of the stage
 * @param nodes its nodes in the order of the author
 * @param links the edges that run inside it, downward
 * @param sides for each node, at which sides edges from or to other sections meet it
 */
record Section(int stage, List<NodeBox> nodes, List<Link> links, List<Sides> sides) {

    /** Whether other sections' edges meet a node at its sides. */
    record Sides(boolean west, boolean east) {
    }
}
