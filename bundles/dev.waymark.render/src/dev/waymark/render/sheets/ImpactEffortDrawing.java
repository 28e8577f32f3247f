/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import dev.waymark.maps.ImpactEffortMatrix;
import dev.waymark.maps.ImpactEffortMatrix.Idea;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.head.Legend;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/**
 * Draws the matrix of impact and effort. Each pair of levels has a field of its own, in which opportunities stand one
 * below the other: so those that are alike never hide each other.
 */
public final class ImpactEffortDrawing {

    /** The kind of picture as people read it. */
    public static final String KIND = "Impact and effort";
    /** From that level on impact and effort are high. */
    private static final int HIGH = 3;
    private static final double AXIS_WIDTH = 56;
    private static final double GAP = 4;
    private static final double BETWEEN_QUADRANTS = 16;
    private static final double LEAST_ROW = 64;
    private static final double FIELD_PADDING = 8;
    private static final double IDEA_PADDING = 8;

    private final ImpactEffortMatrix map;
    private final Sheet sheet;
    private final double field = (Sheet.WIDTH - AXIS_WIDTH - BETWEEN_QUADRANTS + GAP) / ImpactEffortMatrix.MOST - GAP;

    private ImpactEffortDrawing(ImpactEffortMatrix map, Theme theme) {
        this.map = map;
        this.sheet = new Sheet(theme);
    }

    /** The drawing of a matrix. */
    public static Drawing of(ImpactEffortMatrix map, Theme theme) {
        return new ImpactEffortDrawing(map, theme).draw();
    }

    private Drawing draw() {
        Piece matrix = map.ideas().isEmpty() ? sheet.missing("No opportunity of this journey tells both its impact and "
                + "its effort. Write them behind it, such as 'impact 4 effort 2', each from 1 to 5.") : matrix();
        Piece others = map.unplaced().isEmpty() || map.ideas().isEmpty() ? Piece.EMPTY
                : sheet.text("Without impact or effort: " + String.join(" · ", map.unplaced()), TextStyle.BODY,
                        Role.MUTED, Sheet.WIDTH);
        return sheet.page("impact-effort", KIND, map.head(), Piece.stack(20, List.of(matrix, others)), new Legend(),
                map.ideas().size() + " opportunities by impact and effort.");
    }

    private Piece matrix() {
        List<Piece> rows = new ArrayList<>(List.of(quadrants("Quick wins", "Major projects")));
        for (int impact = ImpactEffortMatrix.MOST; impact >= ImpactEffortMatrix.LEAST; impact--) {
            if (impact == HIGH - 1) {
                rows.add(quadrants("Fill-ins", "Thankless tasks").padded(0, BETWEEN_QUADRANTS - GAP, 0, 0));
            }
            rows.add(row(impact));
        }
        rows.add(efforts());
        return Piece.stack(GAP, rows);
    }

    private Piece quadrants(String low, String high) {
        return Sheet.beside(List.of(sheet.text(low, TextStyle.STAGE, Role.INK, 2 * field),
                sheet.text(high, TextStyle.STAGE, Role.INK, 3 * field)), List.of(left(1), left(HIGH)), Sheet.WIDTH);
    }

    /** Where the fields of an effort begin. */
    private double left(int effort) {
        return AXIS_WIDTH + (effort - 1) * (field + GAP) + (effort >= HIGH ? BETWEEN_QUADRANTS : 0);
    }

    private Piece row(int impact) {
        List<Piece> cells = efforts(effort -> Piece.stack(6, map.ideas().stream()
                .filter(idea -> idea.impact() == impact && idea.effort() == effort).map(this::idea).toList()));
        double height = Math.max(LEAST_ROW,
                cells.stream().mapToDouble(Piece::height).max().orElse(0) + 2 * FIELD_PADDING);
        Piece level = level("Impact " + impact);
        return new Piece(Sheet.WIDTH, height, (left, top, out) -> {
            level.draw(left, top + (height - level.height()) / 2, out);
            for (int effort = ImpactEffortMatrix.LEAST; effort <= ImpactEffortMatrix.MOST; effort++) {
                double x = left + left(effort);
                out.accept(new Box(new Bounds(x, top, field, height), 0, sheet.colour(Role.BAND_ALT), Stroke.NONE));
                cells.get(effort - 1).draw(x + FIELD_PADDING, top + FIELD_PADDING, out);
            }
        });
    }

    private static List<Piece> efforts(IntFunction<Piece> piece) {
        return IntStream.rangeClosed(ImpactEffortMatrix.LEAST, ImpactEffortMatrix.MOST).mapToObj(piece).toList();
    }

    private Piece efforts() {
        List<Double> lefts = IntStream.rangeClosed(ImpactEffortMatrix.LEAST, ImpactEffortMatrix.MOST)
                .mapToObj(effort -> left(effort) + FIELD_PADDING).toList();
        return Sheet.beside(efforts(effort -> sheet.text("Effort " + effort, TextStyle.SMALL, Role.MUTED, field)),
                lefts, Sheet.WIDTH);
    }

    private Piece level(String text) {
        return sheet.text(text, TextStyle.SMALL, Role.MUTED, AXIS_WIDTH - GAP);
    }

    private Piece idea(Idea idea) {
        double width = field - 2 * FIELD_PADDING;
        double inner = width - 2 * IDEA_PADDING;
        Piece content = Piece.stack(3, List.of(sheet.text(idea.title(), TextStyle.BODY_BOLD, Role.OPPORTUNITY, inner),
                idea.status() == null ? Piece.EMPTY
                        : sheet.text(idea.status().getLiteral(), TextStyle.SMALL, Role.MUTED, inner)));
        double height = content.height() + 2 * IDEA_PADDING;
        return new Piece(width, height, (left, top, out) -> {
            out.accept(new Box(new Bounds(left, top, width, height), 4, sheet.colour(Role.BOX),
                    Stroke.of(sheet.colour(Role.OPPORTUNITY), 1.25)));
            content.draw(left + IDEA_PADDING, top + IDEA_PADDING, out);
        }).as(idea.id(), idea.title(), "Opportunity, impact " + idea.impact() + " of 5, effort " + idea.effort()
                + " of 5" + (idea.status() == null ? "" : ", " + idea.status().getLiteral()), "opportunity");
    }
}
