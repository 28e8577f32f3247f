/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import dev.waymark.maps.Marks;
import dev.waymark.maps.Marks.Mark;
import dev.waymark.render.draw.OverlayPaint;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** The numbered marks of a map, and the list that says what they mean. */
public final class MarkPieces {

    /** What people call how metrics are expected to move. */
    public static final String EXPECTED = "Expected";

    private static final double HEIGHT = 15;
    private static final double PADDING = 4;
    private static final double CORNER = 3;
    private static final double GAP = 4;
    private static final double LEAST_COLUMN = 320;
    private static final double MOST_COLUMN = 460;
    private static final double COLUMN_GAP = 24;
    private static final double LINE_GAP = 8;
    private static final double NUMBER_GAP = 8;

    private final Marks marks;
    private final Theme theme;

    /** Marks in the colours of a theme. */
    public MarkPieces(Marks marks, Theme theme) {
        this.marks = marks;
        this.theme = theme;
    }

    /** The marks at a part of the map, in lines of at most a width in px; of no height where there are none. */
    public Piece at(String part, double width) {
        List<Piece> found = marks.at(part).stream().map(this::mark).toList();
        Piece numbers = found.isEmpty() ? Piece.EMPTY : Piece.flow(GAP, GAP, width, found);
        String old = marks.overlay().titles().get(part);
        return old == null ? numbers : Piece.stack(GAP, List.of(former(old, width), numbers));
    }

    /** What something was called, struck through. */
    private Piece former(String title, double width) {
        Piece text = Piece.text(TextBlock.of(title, TextStyle.SMALL, width), theme.colour(Role.MUTED));
        return new Piece(text.width(), text.height(), (left, top, out) -> {
            List<Shape> shapes = new ArrayList<>();
            text.draw(left, top, shapes::add);
            OverlayPaint.struck(shapes, theme).forEach(out);
        });
    }

    /** Below a piece, the marks at a part of the map. */
    public Piece below(Piece piece, String part, double width) {
        Piece found = at(part, width);
        return found.height() == 0 ? piece : Piece.stack(GAP, List.of(piece, found));
    }

    /** Hands the kinds of mark that the map has to a legend. */
    public void explain(BiConsumer<Piece, String> legend) {
        for (Mark mark : marks.all()) {
            legend.accept(mark(new Mark(1, mark.part(), mark.text(), mark.strong(), mark.trace())),
                    marks.kind().meaning(mark));
        }
        if (!marks.overlay().title().isEmpty()) {
            new OverlayLegend(marks.overlay(), theme).explain(legend);
        }
    }

    /** How the metrics are expected to move, with a title above. */
    public Piece titledExpected(double width) {
        Piece sentences = expected(width);
        return sentences.height() == 0 ? sentences : Piece.stack(LINE_GAP,
                List.of(RowLabels.caption(EXPECTED, width, theme), sentences));
    }

    /** How the metrics are expected to move; of no height where nothing is told. */
    public Piece expected(double width) {
        return Piece.stack(LINE_GAP, marks.overlay().expected().stream().map(sentence -> Piece.text(
                TextBlock.of(sentence, TextStyle.SMALL, width), theme.colour(Role.INK))).toList());
    }

    /** What people call the marks. */
    public String title() {
        return marks.kind().title();
    }

    /** What all marks say, in columns; of no height where there are none. */
    public Piece list(double width) {
        if (marks.all().isEmpty()) {
            return Piece.EMPTY;
        }
        int columns = Tiles.columns(marks.all().size(), LEAST_COLUMN, COLUMN_GAP, width);
        double columnWidth = Math.min(MOST_COLUMN, (width + COLUMN_GAP) / columns - COLUMN_GAP);
        double numbers = marks.all().stream().mapToDouble(mark -> mark(mark).width()).max().orElse(0);
        return Tiles.down(marks.all().stream().map(mark -> item(mark, numbers, columnWidth)).toList(), columns,
                COLUMN_GAP, LINE_GAP);
    }

    private Piece item(Mark mark, double numbers, double width) {
        Piece number = mark(mark);
        Piece text = Piece.text(TextBlock.of(mark.text(), TextStyle.SMALL, width - numbers - NUMBER_GAP),
                theme.colour(Role.INK));
        return new Piece(width, Math.max(number.height(), text.height()), (left, top, out) -> {
            number.draw(left + numbers - number.width(), top, out);
            text.draw(left + numbers + NUMBER_GAP, top, out);
        });
    }

    /** A number, on a dark ground where it deserves attention. */
    private Piece mark(Mark mark) {
        String number = (mark.trace() == null ? "" : mark.trace().sign()) + mark.number();
        TextStyle style = TextStyle.of(TextStyle.SMALL_BOLD.face(), 10);
        double width = Math.max(HEIGHT, TextMeasure.width(number, style) + 2 * PADDING);
        Colour ground = theme.colour(mark.strong() ? Role.INK : Role.BOX);
        Colour ink = theme.colour(mark.strong() ? Role.BOX : Role.INK);
        return new Piece(width, HEIGHT, (left, top, out) -> {
            out.accept(new Box(new Bounds(left, top, width, HEIGHT).inset(0.5), CORNER, ground,
                    Stroke.of(theme.colour(mark.strong() ? Role.BOX : Role.INK), 1)));
            out.accept(TextLine.of(left + width / 2, top + (HEIGHT + style.ascent() - style.descent()) / 2 - 0.5,
                    TextLine.Anchor.MIDDLE, number, style, ink));
        }).as("", "", "", OverlayPaint.MARK);
    }
}
