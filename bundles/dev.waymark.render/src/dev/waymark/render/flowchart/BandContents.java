/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.waymark.render.scene.Bounds;

/**
 * What stands in the bands: the sections of each stage one below the other, x from the left edge of the stage's
 * contents, y from the upper edge of all contents.
 *
 * @param places where the nodes are, in their order
 * @param inside how the edges inside sections run, by the index of the link; null for all others
 * @param widths the width of each stage's contents in px
 * @param height the height of the highest contents in px
 */
record BandContents(List<Bounds> places, List<Route> inside, double[] widths, double height) {

    private static final double SECTION_GAP = 32;

    /** Lays out the sections and stacks them. */
    static BandContents of(Chart chart) {
        List<SectionPlan> plans = chart.sections().stream().map(SectionLayout::of).toList();
        double[] widths = new double[chart.stages()];
        double[] heights = new double[chart.stages()];
        for (int i = 0; i < plans.size(); i++) {
            int stage = chart.sections().get(i).stage();
            widths[stage] = Math.max(widths[stage], plans.get(i).width());
        }
        List<Bounds> places = new ArrayList<>(chart.nodes().size());
        Route[] inside = new Route[chart.links().size()];
        for (int i = 0; i < plans.size(); i++) {
            Section section = chart.sections().get(i);
            SectionPlan plan = plans.get(i);
            double dx = (widths[section.stage()] - plan.width()) / 2;
            double dy = heights[section.stage()];
            plan.nodes().forEach(node -> places.add(node.translated(dx, dy)));
            for (int j = 0; j < plan.routes().size(); j++) {
                inside[section.links().get(j).index()] = plan.routes().get(j).translated(dx, dy);
            }
            heights[section.stage()] = dy + plan.height() + SECTION_GAP;
        }
        double height = Arrays.stream(heights).max().orElse(0);
        return new BandContents(places, Arrays.asList(inside), widths, Math.max(0, height - SECTION_GAP));
    }
}
