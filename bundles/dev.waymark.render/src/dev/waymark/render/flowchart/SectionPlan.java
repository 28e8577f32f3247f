/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.List;

import dev.waymark.render.scene.Bounds;

/**
 * A section laid out, its upper left corner at the origin.
 *
 * @param width  in px
 * @param height in px
 * @param nodes  where the nodes are, in their order
 * @param routes how the edges inside run, in their order
 */
record SectionPlan(double width, double height, List<Bounds> nodes, List<Route> routes) {
}
