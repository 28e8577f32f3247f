/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.paper;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.grid.Piece;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.text.FontFace;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/**
 * Sheets of A4 across, filled from top to bottom. What does not fit goes to the next sheet: lines and rows of tables
 * are never cut, a heading never ends a sheet, and the head of a table comes again on each.
 */
public final class Paper {

    /** Px between the margins. */
    public static final double WIDTH = 1011;
    private static final double PAGE_WIDTH = 1123;
    private static final double PAGE_HEIGHT = 794;
    private static final double MARGIN = 56;
    private static final double ROOM = PAGE_HEIGHT - 2 * MARGIN;
    private static final double AFTER_BLOCK = 12;
    private static final double BEFORE_HEADING = 14;
    private static final double BELOW_HEADING = 6;
    private static final double TEXT_WIDTH = 760;
    private static final TextStyle COVER = TextStyle.of(FontFace.BOLD, 36);
    private static final TextStyle LEAD = TextStyle.of(FontFace.REGULAR, 18);

    private final Theme theme;
    private final List<List<Placed>> pages = new ArrayList<>();
    private double y;
    /** What waits for something to stand above. */
    private final List<Piece> headings = new ArrayList<>();

    private record Placed(Piece piece, double y) {
    }

    /** An empty paper in the colours of a theme. */
    public Paper(Theme theme) {
        this.theme = theme;
    }

    /** How many sheets have something on them. */
    public int count() {
        return pages.size();
    }

    /** The title of the whole, with what it is above. */
    public Paper cover(String kind, String title) {
        heading(kind, TextStyle.SUBTITLE, Role.MUTED);
        return heading(title, COVER, Role.INK);
    }

    /** A line in larger letters. */
    public Paper lead(String text) {
        return text(text, LEAD, Role.INK, 0);
    }

    /** The title of a chapter, which begins a new sheet. */
    public Paper chapter(String title) {
        y = ROOM;
        return heading(title, TextStyle.TITLE, Role.INK);
    }

    /** The title of a part of a chapter. */
    public Paper section(String title) {
        return heading(title, TextStyle.of(FontFace.BOLD, 16), Role.INK);
    }

    private Paper heading(String text, TextStyle style, Role role) {
        if (text != null && !text.isBlank()) {
            List<Piece> parts = Lines.of(text, style, WIDTH).stream()
                    .map(block -> Piece.text(block, theme.colour(role))).toList();
            parts.subList(0, parts.size() - 1).forEach(part -> put(part, 0));
            headings.add(parts.get(parts.size() - 1));
        }
        return this;
    }

    /** Running text. */
    public Paper paragraph(String text) {
        return text(text, TextStyle.SUBTITLE, Role.INK, AFTER_BLOCK);
    }

    /** Running text in the second place. */
    public Paper remark(String text) {
        return text(text, TextStyle.SUBTITLE, Role.MUTED, AFTER_BLOCK);
    }

    private Paper text(String text, TextStyle style, Role role, double after) {
        if (text == null || text.isBlank()) {
            return this;
        }
        Lines.of(text, style, TEXT_WIDTH).forEach(block -> put(Piece.text(block, theme.colour(role)), 0));
        y += after;
        return this;
    }

    /** Something that was measured already. */
    public Paper piece(Piece piece) {
        put(piece, AFTER_BLOCK);
        return this;
    }

    /** A table; a text of any length is broken into lines, and a row of any height goes on on the next sheet. */
    public Paper table(List<String> headers, List<List<String>> rows) {
        PaperTable table = new PaperTable(headers, rows, WIDTH, theme);
        boolean begun = false;
        for (Piece row : table.rows()) {
            boolean fits = !pages.isEmpty() && y + waiting() + row.height() + (begun ? 0 : table.header().height())
                    <= ROOM;
            if (!begun || !fits) {
                if (!fits) {
                    y = ROOM;
                }
                headings.add(table.header());
            }
            put(row, 0);
            begun = true;
        }
        y += AFTER_BLOCK;
        return this;
    }

    private double waiting() {
        return headings.stream().mapToDouble(heading -> heading.height() + BELOW_HEADING).sum() + BEFORE_HEADING;
    }

    /** Sets a piece, with the headings that wait, on this sheet where they fit, else on the next. */
    private void put(Piece piece, double after) {
        if (pages.isEmpty() || y + waiting() + piece.height() > ROOM) {
            pages.add(new ArrayList<>());
            y = 0;
        } else if (!headings.isEmpty() && y > 0) {
            y += BEFORE_HEADING;
        }
        for (Piece heading : headings) {
            set(heading);
            y += BELOW_HEADING;
        }
        headings.clear();
        set(piece);
        y += after;
    }

    private void set(Piece piece) {
        pages.get(pages.size() - 1).add(new Placed(piece, y));
        y += piece.height();
    }

    /** The sheets; ids begin with a key. */
    public List<Drawing> drawings(String key, String title) {
        List<Drawing> drawings = new ArrayList<>();
        for (List<Placed> page : pages) {
            List<Shape> shapes = new ArrayList<>();
            page.forEach(placed -> placed.piece().draw(MARGIN, MARGIN + placed.y(), shapes::add));
            drawings.add(new Drawing(key + "-" + (drawings.size() + 1), PAGE_WIDTH, PAGE_HEIGHT, "", title, "",
                    theme.fontFamily(), theme.colour(Role.PAGE), shapes));
        }
        return drawings;
    }
}
