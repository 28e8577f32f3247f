/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

import dev.waymark.maps.ExperienceMap.Cell;
import dev.waymark.maps.ExperienceMap.Row;
import dev.waymark.maps.ExperienceMap.RowKind;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.scene.Shape;

/** A row of cells, measured. */
final class RowBox implements RowContent {

    private static final double ABOVE = 10;
    private static final double BELOW = 12;
    private static final double TEXT_GAP = 6;
    private static final double ITEM_GAP = 12;
    private static final double LEAST = 40;

    private final Grid grid;
    private final List<Cell> cells;
    private final List<Piece> contents = new ArrayList<>();

    /**
     * Measures a row.
     *
     * @param marked which columns mark their moments in this row
     */
    RowBox(Row row, Grid grid, ItemPieces pieces, IntPredicate marked) {
        this.grid = grid;
        this.cells = row.cells();
        for (Cell cell : cells) {
            double width = grid.width(cell.firstColumn(), cell.columns()) - 2 * Grid.PADDING;
            boolean marks = marked.test(cell.firstColumn());
            contents.add(Piece.stack(gap(row.kind()),
                    cell.items().stream().map(item -> pieces.item(row.kind(), item, width, marks)).toList()));
        }
    }

    private static double gap(RowKind kind) {
        return kind == RowKind.PAIN || kind == RowKind.OPPORTUNITY ? ITEM_GAP : TEXT_GAP;
    }

    @Override
    public double height() {
        double tallest = contents.stream().mapToDouble(Piece::height).max().orElse(0);
        return Math.max(LEAST, Math.ceil(ABOVE + tallest + BELOW));
    }

    @Override
    public void draw(double top, Consumer<Shape> out) {
        for (int i = 0; i < cells.size(); i++) {
            contents.get(i).draw(grid.left(cells.get(i).firstColumn()) + Grid.PADDING, top + ABOVE, out);
        }
    }
}
