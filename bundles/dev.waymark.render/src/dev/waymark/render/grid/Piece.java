/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.waymark.render.draw.Texts;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.text.TextBlock;

/**
 * A part of a map that is measured first and set in place later.
 *
 * @param width how wide it is, in px
 * @param height how high it is, in px
 * @param pen draws it
 */
public record Piece(double width, double height, Pen pen) {

    /** Nothing. */
    public static final Piece EMPTY = new Piece(0, 0, (left, top, out) -> { });

    /** Draws a piece whose upper left corner is at {@code left}, {@code top}. */
    @FunctionalInterface
    public interface Pen {

        /** Hands the shapes to {@code out}, from back to front. */
        void draw(double left, double top, Consumer<Shape> out);
    }

    /** Wrapped text. */
    public static Piece text(TextBlock block, Colour colour) {
        return new Piece(block.width(), block.height(),
                (left, top, out) -> Texts.place(block, left, top, colour).forEach(out));
    }

    /** Pieces one below the other; those without height leave no gap. */
    public static Piece stack(double gap, List<Piece> pieces) {
        List<Piece> visible = new ArrayList<>(pieces.size());
        double width = 0;
        double height = -gap;
        for (Piece piece : pieces) {
            if (piece.height() > 0) {
                visible.add(piece);
                width = Math.max(width, piece.width());
                height += gap + piece.height();
            }
        }
        return visible.isEmpty() ? EMPTY : new Piece(width, height, (left, top, out) -> {
            double y = top;
            for (Piece piece : visible) {
                piece.draw(left, y, out);
                y += piece.height() + gap;
            }
        });
    }

    /** Pieces beside each other, centred on one height, with a gap after each but the last. */
    public static Piece row(double gap, List<Piece> pieces) {
        double width = pieces.stream().mapToDouble(Piece::width).sum() + gap * Math.max(0, pieces.size() - 1);
        double height = pieces.stream().mapToDouble(Piece::height).max().orElse(0);
        return new Piece(width, height, (left, top, out) -> {
            double x = left;
            for (Piece piece : pieces) {
                piece.draw(x, top + (height - piece.height()) / 2, out);
                x += piece.width() + gap;
            }
        });
    }

    /** Pieces in lines of at most {@code maxWidth} px, as words are; a piece alone may be wider. */
    public static Piece flow(double gap, double lineGap, double maxWidth, List<Piece> pieces) {
        List<Piece> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        double width = 0;
        for (Piece piece : pieces) {
            if (!line.isEmpty() && width + gap + piece.width() > maxWidth) {
                lines.add(row(gap, List.copyOf(line)));
                line.clear();
            }
            width = (line.isEmpty() ? 0 : width + gap) + piece.width();
            line.add(piece);
        }
        lines.add(row(gap, line));
        return stack(lineGap, lines);
    }

    /** The piece with room around it. */
    public Piece padded(double left, double above, double right, double below) {
        return new Piece(left + width + right, above + height + below,
                (x, y, out) -> pen.draw(x + left, y + above, out));
    }

    /** The piece as one element of the model, see {@link Group}. */
    public Piece as(String id, String title, String description, String role) {
        return new Piece(width, height, (left, top, out) -> {
            List<Shape> shapes = new ArrayList<>();
            pen.draw(left, top, shapes::add);
            out.accept(new Group(id, title, description, role, shapes));
        });
    }

    /** Sets the piece in place. */
    public void draw(double left, double top, Consumer<Shape> out) {
        pen.draw(left, top, out);
    }
}
