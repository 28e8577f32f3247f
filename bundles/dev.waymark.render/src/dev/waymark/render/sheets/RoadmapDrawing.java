/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.waymark.maps.Roadmap;
import dev.waymark.maps.Roadmap.Entry;
import dev.waymark.model.journey.InitiativeStatus;
import dev.waymark.render.draw.Formats;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.head.Legend;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws the roadmap: texts at the left, the time of each initiative at the right. */
public final class RoadmapDrawing {

    /** The kind of picture as people read it. */
    public static final String KIND = "Roadmap";
    private static final double LABEL_WIDTH = 440;
    private static final double PADDING = 12;
    private static final double BAR_HEIGHT = 18;
    private static final double SAMPLE = 36;
    private static final List<Double> DASHES = List.of(4.0, 3.0);

    private final Roadmap map;
    private final Sheet sheet;
    private final Timeline time;

    private RoadmapDrawing(Roadmap map, Theme theme) {
        this.map = map;
        this.sheet = new Sheet(theme);
        this.time = new Timeline(map.entries(), Sheet.WIDTH - LABEL_WIDTH, sheet);
    }

    /** The drawing of a roadmap. */
    public static Drawing of(Roadmap map, Theme theme) {
        return new RoadmapDrawing(map, theme).draw();
    }

    private Drawing draw() {
        return sheet.page("roadmap", KIND, map.head(), map.entries().isEmpty()
                ? sheet.missing("Nothing is planned for this journey. Write 'initiative name \"Title\" { delivers ... "
                        + "owner ... due ... }' below it.") : table(), legend(),
                map.entries().size() + " initiatives by their due dates.");
    }

    private Piece table() {
        Piece header = time.header();
        List<Piece> rows = new ArrayList<>(List.of(
                Sheet.beside(List.of(header), List.of(LABEL_WIDTH), Sheet.WIDTH), sheet.hairline(Sheet.WIDTH)));
        for (Entry entry : map.entries()) {
            rows.add(row(entry));
            rows.add(sheet.hairline(Sheet.WIDTH));
        }
        return Piece.stack(0, rows);
    }

    private Piece row(Entry entry) {
        Piece texts = texts(entry, LABEL_WIDTH - 2 * PADDING);
        double height = texts.height() + 2 * PADDING;
        return new Piece(Sheet.WIDTH, height, (left, top, out) -> {
            time.lines(left + LABEL_WIDTH, top, top + height, out);
            texts.draw(left, top + PADDING, out);
            time.span(entry).ifPresent(span -> out.accept(bar(entry.status(), new Bounds(
                    left + LABEL_WIDTH + span.from(), top + (height - BAR_HEIGHT) / 2, span.to() - span.from(),
                    BAR_HEIGHT))));
        }).as(entry.id(), entry.title(), "Initiative, " + about(entry), "initiative");
    }

    private Piece texts(Entry entry, double width) {
        return Piece.stack(2, List.of(sheet.text(entry.title(), TextStyle.BODY_BOLD, Role.INK, width),
                sheet.text(about(entry), TextStyle.SMALL, Role.MUTED, width),
                list("Delivers: ", entry.delivers(), width), list("Should move: ", entry.improves(), width)));
    }

    private Piece list(String label, List<String> titles, double width) {
        return titles.isEmpty() ? Piece.EMPTY
                : sheet.text(label + String.join(", ", titles), TextStyle.SMALL, Role.INK, width);
    }

    private static String about(Entry entry) {
        String from = entry.starts() == null ? null : Formats.date(entry.starts());
        String to = entry.due() == null ? null : Formats.date(entry.due());
        String dates = from == null && to == null ? "no date"
                : to == null ? "from " + from : from == null ? "due " + to : from + " to " + to;
        return String.join(" · ", Stream.of(entry.status().getLiteral(), entry.owner() == null ? "no owner"
                : entry.owner(), dates).filter(Objects::nonNull).toList());
    }

    /** The further an initiative is, the more ink its bar has. */
    private Box bar(InitiativeStatus status, Bounds bounds) {
        Stroke line = Stroke.of(sheet.colour(status == InitiativeStatus.DROPPED ? Role.MUTED : Role.OPPORTUNITY), 1.5);
        return new Box(bounds.inset(0.75), 3, switch (status) {
            case RUNNING -> sheet.colour(Role.HAIRLINE);
            case DONE -> sheet.colour(Role.OPPORTUNITY);
            case PROPOSED, PLANNED, DROPPED -> Paint.NONE;
        }, status == InitiativeStatus.PROPOSED || status == InitiativeStatus.DROPPED ? line.dashed(DASHES) : line);
    }

    private Legend legend() {
        Legend legend = new Legend();
        List<InitiativeStatus> used = map.entries().stream().map(Entry::status).toList();
        Stream.of(InitiativeStatus.values()).filter(used::contains).forEach(status -> legend.add(
                new Piece(SAMPLE, BAR_HEIGHT, (left, top, out) -> out.accept(bar(status,
                        new Bounds(left, top, SAMPLE, BAR_HEIGHT)))), status.getLiteral()));
        return legend;
    }
}
