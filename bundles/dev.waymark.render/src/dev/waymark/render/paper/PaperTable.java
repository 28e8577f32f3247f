/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import dev.waymark.render.grid.Piece;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** A table whose columns share its width by what stands in them, each as wide as its widest word at least. */
final class PaperTable {

    private static final double PADDING = 8;
    private static final double GUTTER = 20;
    private static final double LEAST = 64;
    /** Beyond that many px, a longer text makes its column no wider. */
    private static final double MOST = 460;
    private static final TextStyle HEADER = TextStyle.SMALL_BOLD;

    private final List<String> headers;
    private final List<List<String>> rows;
    private final double width;
    private final Theme theme;
    private final List<Double> widths;

    PaperTable(List<String> headers, List<List<String>> rows, double width, Theme theme) {
        this.headers = headers;
        this.rows = rows;
        this.width = width;
        this.theme = theme;
        this.widths = widths();
    }

    private List<Double> widths() {
        double[] wanted = IntStream.range(0, headers.size()).mapToDouble(this::wanted).toArray();
        double room = width - GUTTER * (wanted.length - 1);
        double all = DoubleStream.of(wanted).sum();
        double narrow = DoubleStream.of(wanted).map(one -> Math.min(one, LEAST)).sum();
        double part = all <= room ? room / all : Math.max(0, (room - narrow) / Math.max(1, all - narrow));
        return DoubleStream.of(wanted).map(one -> all <= room ? one * part
                : Math.min(one, LEAST) + (one - Math.min(one, LEAST)) * part).boxed().toList();
    }

    private double wanted(int column) {
        double widest = rows.stream().mapToDouble(row -> TextMeasure.width(row.get(column), style(column))).max()
                .orElse(0);
        return Math.max(LEAST, Math.min(MOST, Math.max(widest, TextMeasure.width(headers.get(column), HEADER)) + 1));
    }

    private static TextStyle style(int column) {
        return column == 0 ? TextStyle.BODY_BOLD : TextStyle.BODY;
    }

    /** The titles of the columns. */
    Piece header() {
        return row(IntStream.range(0, headers.size()).mapToObj(column -> Piece.text(
                TextBlock.of(headers.get(column), HEADER, widths.get(column)), theme.colour(Role.MUTED))).toList(),
                Role.MUTED);
    }

    /** The rows; one that is very high comes in several pieces. */
    List<Piece> rows() {
        return rows.stream().flatMap(cells -> fragments(cells).stream()).toList();
    }

    private List<Piece> fragments(List<String> cells) {
        List<List<TextBlock>> parts = IntStream.range(0, cells.size())
                .mapToObj(column -> Lines.of(cells.get(column), style(column), widths.get(column))).toList();
        int count = parts.stream().mapToInt(List::size).max().orElse(0);
        List<Piece> fragments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int fragment = i;
            fragments.add(row(parts.stream().map(blocks -> fragment >= blocks.size() ? Piece.EMPTY
                    : Piece.text(blocks.get(fragment), theme.colour(Role.INK))).toList(),
                    fragment == count - 1 ? Role.HAIRLINE : null));
        }
        return fragments;
    }

    /** Cells beside each other, with a line of a colour below them, or none. */
    private Piece row(List<Piece> cells, Role line) {
        double height = cells.stream().mapToDouble(Piece::height).max().orElse(0) + 2 * PADDING;
        return new Piece(width, height, (left, top, out) -> {
            double x = left;
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).draw(x, top + PADDING, out);
                x += widths.get(i) + GUTTER;
            }
            if (line != null) {
                out.accept(PathShape.line(Path.polyline(left, top + height - 0.5, left + width, top + height - 0.5)
                        .build(), Stroke.of(theme.colour(line), 1)));
            }
        });
    }
}
