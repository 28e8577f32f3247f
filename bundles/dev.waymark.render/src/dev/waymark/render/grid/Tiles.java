/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import java.util.ArrayList;
import java.util.List;

/** Pieces in columns of one width. */
public final class Tiles {

    private Tiles() {
    }

    /**
     * How many columns there should be: as few lines as fit into the width, evenly filled.
     *
     * @param count how many pieces there are
     * @param least least width of a column
     * @param gap room between columns
     * @param width room for all columns
     */
    public static int columns(int count, double least, double gap, double width) {
        int fitting = (int) Math.max(1, Math.floor((width + gap) / (least + gap)));
        int lines = Math.max(1, (count + fitting - 1) / fitting);
        return Math.max(1, (count + lines - 1) / lines);
    }

    /** Sets pieces in columns as wide as the widest piece, read line by line. */
    public static Piece of(List<Piece> pieces, int columns, double gap, double lineGap) {
        double width = pieces.stream().mapToDouble(Piece::width).max().orElse(0);
        List<Piece> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += columns) {
            lines.add(line(pieces.subList(i, Math.min(pieces.size(), i + columns)), width + gap));
        }
        return Piece.stack(lineGap, lines);
    }

    /** Sets pieces in columns as wide as the widest piece, read column by column, all as short as can be. */
    public static Piece down(List<Piece> pieces, int columns, double gap, double lineGap) {
        double width = pieces.stream().mapToDouble(Piece::width).max().orElse(0);
        double low = pieces.stream().mapToDouble(Piece::height).max().orElse(0);
        double high = Piece.stack(lineGap, pieces).height();
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (filled(pieces, middle, lineGap).size() <= columns) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return line(filled(pieces, high, lineGap), width + gap);
    }

    private static List<Piece> filled(List<Piece> pieces, double height, double gap) {
        List<Piece> columns = new ArrayList<>();
        List<Piece> column = new ArrayList<>();
        double bottom = 0;
        for (Piece piece : pieces) {
            if (!column.isEmpty() && bottom + gap + piece.height() > height) {
                columns.add(Piece.stack(gap, List.copyOf(column)));
                column.clear();
            }
            bottom = (column.isEmpty() ? 0 : bottom + gap) + piece.height();
            column.add(piece);
        }
        columns.add(Piece.stack(gap, column));
        return columns;
    }

    private static Piece line(List<Piece> pieces, double step) {
        double height = pieces.stream().mapToDouble(Piece::height).max().orElse(0);
        double width = step * (pieces.size() - 1) + pieces.get(pieces.size() - 1).width();
        return new Piece(width, height, (left, top, out) -> {
            for (int i = 0; i < pieces.size(); i++) {
                pieces.get(i).draw(left + i * step, top, out);
            }
        });
    }
}
