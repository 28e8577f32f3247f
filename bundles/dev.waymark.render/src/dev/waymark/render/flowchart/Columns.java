/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.List;

/** Where things are from left to right: gutters with their tracks, bands with their contents. */
final class Columns {

    private static final double LEAST_GUTTER = 16;
    private static final double GUTTER_MARGIN = 10;

    private final int stages;
    private final BandContents contents;
    private final SideLabels labels;
    private final List<Gutter> gutters;
    private final double[] gutterLeft;
    private final double[] bandLeft;
    private final double[] bandWidth;
    /** x of the verticals of each link: where it leaves, where it enters. */
    private final double[][] verticalX;

    /**
     * Places gutters and bands.
     *
     * @param leastWidths the least width of each band in px
     * @param leastTotal  the least width of all together in px
     */
    Columns(Chart chart, BandContents contents, SideLabels labels, List<Gutter> gutters, double[] leastWidths,
            double leastTotal) {
        this.stages = chart.stages();
        this.contents = contents;
        this.labels = labels;
        this.gutters = gutters;
        this.gutterLeft = new double[gutters.size()];
        this.bandLeft = new double[stages];
        this.bandWidth = new double[stages];
        this.verticalX = new double[chart.links().size()][2];
        measureBands(leastWidths, leastTotal);
        placeBands();
        for (int i = 0; i < gutters.size(); i++) {
            placeVerticals(i);
        }
    }

    /** Width of all together in px. */
    double width() {
        return gutterLeft[stages] + gutterWidth(stages);
    }

    /** x of the left edge of a stage's band. */
    double bandLeft(int stage) {
        return bandLeft[stage];
    }

    /** Width in px of a stage's band. */
    double bandWidth(int stage) {
        return bandWidth[stage];
    }

    /** x of the left edge of a stage's contents. */
    double contentsLeft(int stage) {
        return bandLeft[stage] + labels.west(stage) + (bandWidth[stage] - naturalWidth(stage)) / 2;
    }

    /** x of the vertical of an edge; one that uses a channel has two of them. */
    double verticalX(Link link, boolean leaving) {
        return verticalX[link.index()][leaving ? 0 : 1];
    }

    /** As wide as the contents and the titles need, and together at least as wide as the page wants. */
    private void measureBands(double[] leastWidths, double leastTotal) {
        double missing = leastTotal - gutterWidth(stages);
        for (int i = 0; i < stages; i++) {
            bandWidth[i] = Math.max(leastWidths[i], naturalWidth(i));
            missing -= bandWidth[i] + gutterWidth(i);
        }
        for (int i = 0; i < stages; i++) {
            bandWidth[i] += Math.max(0, missing / stages);
        }
    }

    private void placeBands() {
        double x = 0;
        for (int i = 0; i < stages; i++) {
            gutterLeft[i] = x;
            bandLeft[i] = x + gutterWidth(i);
            x = bandLeft[i] + bandWidth[i];
        }
        gutterLeft[stages] = x;
    }

    private double naturalWidth(int stage) {
        return labels.west(stage) + contents.widths()[stage] + labels.east(stage);
    }

    private double gutterWidth(int gutter) {
        boolean outer = gutter == 0 || gutter == stages;
        int tracks = gutters.get(gutter).tracks();
        double needed = tracks == 0 ? 0 : (outer ? 1 : 2) * GUTTER_MARGIN + (tracks - 1) * Gutter.TRACK;
        return outer ? needed : Math.max(LEAST_GUTTER, needed);
    }

    private void placeVerticals(int index) {
        Gutter gutter = gutters.get(index);
        double room = gutterWidth(index) - (gutter.tracks() - 1) * Gutter.TRACK;
        double margin = index == 0 ? 0 : index == stages ? room : room / 2;
        for (int i = 0; i < gutter.verticals().size(); i++) {
            Vertical vertical = gutter.verticals().get(i);
            verticalX[vertical.link().index()][vertical.leaving() ? 0 : 1] =
                    gutterLeft[index] + margin + gutter.track(i) * Gutter.TRACK;
        }
    }
}
