/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.waymark.maps.TouchpointMatrix;
import dev.waymark.maps.TouchpointMatrix.Row;
import dev.waymark.maps.TouchpointMatrix.Visit;
import dev.waymark.model.journey.ChannelKind;
import dev.waymark.render.draw.Arrows;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.head.Legend;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws the matrix of touchpoints and stages. */
public final class TouchpointDrawing {

    /** The kind of picture as people read it. */
    public static final String KIND = "Touchpoints by stage";
    private static final double LABEL_WIDTH = 232;
    private static final double LEAST_COLUMN = 168;
    private static final double PADDING = 10;
    private static final double BESIDE_ICON = 8;
    private static final double LEAST_ROW = 40;

    private final TouchpointMatrix map;
    private final Sheet sheet;
    private final double column;
    private final double width;

    private TouchpointDrawing(TouchpointMatrix map, Theme theme) {
        this.map = map;
        this.sheet = new Sheet(theme);
        int stages = Math.max(1, map.stages().size());
        this.column = Math.max(LEAST_COLUMN, (Sheet.WIDTH - LABEL_WIDTH) / stages);
        this.width = LABEL_WIDTH + stages * column;
    }

    /** The drawing of a matrix. */
    public static Drawing of(TouchpointMatrix map, Theme theme) {
        return new TouchpointDrawing(map, theme).draw();
    }

    private Drawing draw() {
        String summary = map.rows().size() + " touchpoints in " + map.stages().size() + " stages.";
        return sheet.page("touchpoint-matrix", KIND, map.head(), map.rows().isEmpty()
                ? sheet.missing("No step of this journey has a touchpoint. Write where it happens, such as "
                        + "'step checkout \"Checks out\" at cart'.") : table(), legend(), summary);
    }

    private Piece table() {
        List<Piece> rows = new ArrayList<>(List.of(header()));
        for (int i = 0; i < map.rows().size(); i++) {
            rows.add(band(map.rows().get(i), i % 2 == 1));
            rows.add(sheet.hairline(width));
        }
        return Piece.stack(0, rows);
    }

    private Piece header() {
        List<Piece> titles = map.stages().stream().map(stage -> sheet.text(stage.title(), TextStyle.STAGE,
                Role.STAGE_TEXT, column - 2 * PADDING - Arrows.CHEVRON_POINT)).toList();
        double height = titles.stream().mapToDouble(Piece::height).max().orElse(0) + 2 * PADDING;
        List<Piece> heads = IntStream.range(0, titles.size()).mapToObj(
                i -> sheet.stage(map.stages().get(i), i, titles.get(i), column, height)).toList();
        return Sheet.beside(heads, columns(), width).padded(0, 0, 0, 8);
    }

    /** Where the columns of the stages begin. */
    private List<Double> columns() {
        return IntStream.range(0, map.stages().size()).mapToObj(i -> LABEL_WIDTH + i * column).toList();
    }

    private Piece band(Row row, boolean tinted) {
        List<Piece> cells = new ArrayList<>(List.of(label(row)));
        List<Double> lefts = new ArrayList<>(List.of(PADDING));
        for (int i = 0; i < map.stages().size(); i++) {
            cells.add(Piece.stack(8, row.in(i).stream().map(this::visit).toList()));
            lefts.add(columns().get(i) + PADDING);
        }
        Piece content = Sheet.beside(cells, lefts, width);
        double height = Math.max(LEAST_ROW, content.height() + 2 * PADDING);
        return new Piece(width, height, (left, top, out) -> {
            if (tinted) {
                out.accept(Box.filled(new Bounds(left, top, width, height), sheet.colour(Role.BAND_ALT)));
            }
            content.draw(left, top + PADDING, out);
        });
    }

    private Piece label(Row row) {
        Piece icon = row.kind() == null ? Piece.EMPTY : sheet.signs().channel(row.kind());
        double textLeft = icon.width() == 0 ? 0 : icon.width() + BESIDE_ICON;
        double room = LABEL_WIDTH - 2 * PADDING - textLeft;
        String about = String.join(" · ", Stream.of(row.channel(), row.owner()).filter(Objects::nonNull).toList());
        Piece texts = Piece.stack(1, List.of(sheet.text(row.title(), TextStyle.BODY_BOLD, Role.INK, room),
                sheet.text(about, TextStyle.SMALL, Role.MUTED, room)));
        Piece label = Sheet.beside(List.of(icon, texts), List.of(0.0, textLeft), textLeft + texts.width());
        return row.id() == null ? label : label.as(row.id(), row.title(), about, "touchpoint");
    }

    private Piece visit(Visit visit) {
        List<Piece> marks = new ArrayList<>();
        if (visit.severity() > 0) {
            marks.add(sheet.signs().severity(visit.severity()));
        }
        if (visit.momentOfTruth()) {
            marks.add(sheet.signs().momentOfTruth());
        }
        return Piece.stack(4, List.of(sheet.text(visit.title(), TextStyle.BODY, Role.INK, column - 2 * PADDING),
                Piece.row(8, marks))).as(visit.id(), visit.title(), description(visit), "moment");
    }

    private static String description(Visit visit) {
        return "Moment" + (visit.severity() > 0 ? ", worst pain point of severity " + visit.severity() : "")
                + (visit.momentOfTruth() ? ", moment of truth" : "");
    }

    private Legend legend() {
        Legend legend = new Legend();
        List<Visit> visits = map.rows().stream().flatMap(row -> row.visits().stream()).toList();
        if (visits.stream().anyMatch(visit -> visit.severity() > 0)) {
            legend.add(sheet.signs().severity(3), "severity of the worst open pain point, of 5");
        }
        if (visits.stream().anyMatch(Visit::momentOfTruth)) {
            legend.add(sheet.signs().momentOfTruth(), "moment of truth");
        }
        List<ChannelKind> used = map.rows().stream().map(Row::kind).filter(Objects::nonNull).toList();
        Stream.of(ChannelKind.values()).filter(used::contains).forEach(
                kind -> legend.add(sheet.signs().channel(kind), kind.getLiteral()));
        return legend;
    }
}
