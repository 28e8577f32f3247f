/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.MapHead;
import dev.waymark.maps.StageBand;
import dev.waymark.render.draw.Arrows;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.RowLabels;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.head.Legend;
import dev.waymark.render.head.PageHead;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** The page of a further picture: its head, its body and the legend; and what its bodies have in common. */
final class Sheet {

    /** Px from margin to margin, unless a picture needs more. */
    static final double WIDTH = 1200;
    /** Px between a box and what stands in it. */
    static final double PADDING = 12;
    private static final double STAGE_PADDING = 16;
    private static final double BELOW_HEAD = 28;
    private static final double ABOVE_LEGEND = 24;
    private static final double RADIUS = 4;

    private final Theme theme;
    private final Signs signs;

    Sheet(Theme theme) {
        this.theme = theme;
        this.signs = new Signs(theme);
    }

    Theme theme() {
        return theme;
    }

    Signs signs() {
        return signs;
    }

    /**
     * The whole page.
     *
     * @param key what the ids of the drawing begin with
     * @param kind the kind of picture as people read it
     * @param summary what the picture shows, for who cannot see it
     */
    Drawing page(String key, String kind, MapHead head, Piece body, Legend legend, String summary) {
        double width = Math.max(WIDTH, body.width());
        Piece all = Piece.stack(ABOVE_LEGEND, List.of(
                Piece.stack(BELOW_HEAD, List.of(PageHead.compact(head, kind, width, theme), body)),
                legend.meanings().isEmpty() ? Piece.EMPTY : legend.piece(width, theme)));
        List<Shape> shapes = new ArrayList<>();
        all.draw(Grid.MARGIN, Grid.MARGIN, shapes::add);
        return new Drawing(key + "-" + head.id(), width + 2 * Grid.MARGIN,
                Math.ceil(all.height() + 2 * Grid.MARGIN), "", head.title() + ": " + lower(kind), summary,
                theme.fontFamily(), theme.colour(Role.PAGE), shapes);
    }

    private static String lower(String kind) {
        return Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
    }

    /** What stands on the page where there is nothing to show: what is missing, and how it is written. */
    Piece missing(String sentence) {
        return text(sentence, TextStyle.SUBTITLE, Role.MUTED, WIDTH);
    }

    Piece text(String text, TextStyle style, Role role, double width) {
        return text == null || text.isBlank() ? Piece.EMPTY
                : Piece.text(TextBlock.of(text, style, width), colour(role));
    }

    Piece caption(String text, double width) {
        return RowLabels.caption(text, width, theme);
    }

    Colour colour(Role role) {
        return theme.colour(role);
    }

    /** A box of a size with content in its upper left corner. */
    Piece box(Piece content, double width, double height, Role ground, Stroke line) {
        return new Piece(width, height, (left, top, out) -> {
            out.accept(new Box(new Bounds(left, top, width, height).inset(line.width() / 2), RADIUS, colour(ground),
                    line));
            content.draw(left + PADDING, top + PADDING, out);
        });
    }

    /** A hairline of a width. */
    Piece hairline(double width) {
        return new Piece(width, 1, (left, top, out) -> out.accept(PathShape.line(
                Path.polyline(left, top + 0.5, left + width, top + 0.5).build(),
                Stroke.of(colour(Role.HAIRLINE), 1))));
    }

    /** The header of a stage, an arrow with its measured title. */
    Piece stage(StageBand stage, int index, Piece title, double width, double height) {
        return new Piece(width, height, (left, top, out) -> {
            out.accept(Arrows.chevron(left, top, left + width, top + height, index == 0, theme.stage(index)));
            title.draw(left + STAGE_PADDING, top + (height - title.height()) / 2, out);
        }).as(stage.id(), stage.title(), "Stage " + (index + 1), "stage");
    }

    /** Pieces beside each other with their upper edges on one line, each at the left of its own room. */
    static Piece beside(List<Piece> pieces, List<Double> lefts, double width) {
        double height = pieces.stream().mapToDouble(Piece::height).max().orElse(0);
        return new Piece(width, height, (left, top, out) -> {
            for (int i = 0; i < pieces.size(); i++) {
                pieces.get(i).draw(left + lefts.get(i), top, out);
            }
        });
    }
}
