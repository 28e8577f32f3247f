/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.StageBand;

/**
 * The columns that the blueprint and the experience map of a journey share, so that one can be laid over the other:
 * a column for the labels of rows, then one for each moment. All measures are in px and multiples of 8.
 */
public final class Grid {

    /** Room around the map. */
    public static final double MARGIN = 40;
    /** Width of the column that holds the labels of rows. */
    public static final double LABEL_WIDTH = 168;
    /** Room between the edge of a cell and its text. */
    public static final double PADDING = 10;
    /** Room between the cards of neighbouring columns, where arrows run. */
    public static final double GUTTER = 32;

    /** The columns together are at least that wide, so that the head has room above few columns. */
    private static final double LEAST_COLUMNS_WIDTH = 632;

    private final double[] edges;

    private Grid(double[] edges) {
        this.edges = edges;
    }

    /** The grid of the two maps of one journey. */
    public static Grid of(BlueprintMap blueprint, ExperienceMap experience) {
        double[] widths = ColumnWidths.of(blueprint, experience);
        return new Grid(edges(stretched(widths)));
    }

    private static double[] stretched(double[] widths) {
        double missing = LEAST_COLUMNS_WIDTH;
        for (double width : widths) {
            missing -= width;
        }
        if (missing <= 0 || widths.length == 0) {
            return widths;
        }
        double[] wider = widths.clone();
        for (int i = 0; i < wider.length; i++) {
            wider[i] += missing / wider.length;
        }
        return wider;
    }

    private static double[] edges(double[] widths) {
        double[] edges = new double[widths.length + 1];
        edges[0] = MARGIN + LABEL_WIDTH;
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return edges;
    }

    /** How many columns there are besides that of the labels. */
    public int columns() {
        return edges.length - 1;
    }

    /** x of the left edge of a column, from 0. */
    public double left(int column) {
        return edges[column];
    }

    /** x of the right edge of a column. */
    public double right(int column) {
        return edges[column + 1];
    }

    /** x of the middle of a column. */
    public double middle(int column) {
        return (left(column) + right(column)) / 2;
    }

    /** Width of neighbouring columns together. */
    public double width(int firstColumn, int count) {
        return edges[firstColumn + count] - edges[firstColumn];
    }

    /** Width of a stage. */
    public double width(StageBand stage) {
        return width(stage.firstColumn(), stage.columns());
    }

    /** x of the left edge of the first column. */
    public double start() {
        return edges[0];
    }

    /** x of the right edge of the last column, which is that of the map. */
    public double end() {
        return Math.max(edges[edges.length - 1], MARGIN + LABEL_WIDTH + LEAST_COLUMNS_WIDTH);
    }

    /** Width of labels and columns together. */
    public double contentWidth() {
        return end() - MARGIN;
    }

    /** Width of the page. */
    public double pageWidth() {
        return end() + MARGIN;
    }
}
