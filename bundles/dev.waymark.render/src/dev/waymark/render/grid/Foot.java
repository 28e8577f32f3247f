/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.waymark.render.scene.Shape;
import dev.waymark.render.theme.Theme;

/** What stands below the rows of a map: captions in the column of labels, content beside them. */
public final class Foot {

    private static final double ROW_GAP = 16;

    private final List<Piece> rows = new ArrayList<>();
    private final Theme theme;

    /** An empty foot. */
    public Foot(Theme theme) {
        this.theme = theme;
    }

    /** Adds a row; content without height is left out. */
    public void add(String label, Piece content) {
        if (content.height() > 0) {
            rows.add(row(RowLabels.caption(label, Grid.LABEL_WIDTH - 2 * Grid.PADDING, theme), content));
        }
    }

    private static Piece row(Piece caption, Piece content) {
        double height = Math.max(caption.height(), content.height());
        return new Piece(Grid.LABEL_WIDTH + content.width(), height, (left, top, out) -> {
            caption.draw(left + Grid.PADDING, top + 2, out);
            content.draw(left + Grid.LABEL_WIDTH + Grid.PADDING, top, out);
        });
    }

    /** Height in px; 0 without rows. */
    public double height() {
        return stack().height();
    }

    /** Draws the rows with their upper edge at {@code top}. */
    public void draw(double top, Consumer<Shape> out) {
        stack().draw(Grid.MARGIN, top, out);
    }

    private Piece stack() {
        return Piece.stack(ROW_GAP, rows);
    }
}
