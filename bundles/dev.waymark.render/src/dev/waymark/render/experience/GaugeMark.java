/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.List;

import dev.waymark.maps.ExperienceMap.Gauge;
import dev.waymark.render.draw.EmotionScale;
import dev.waymark.render.draw.Formats;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.scene.TextLine.Anchor;
import dev.waymark.render.text.FontFace;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/**
 * A measured feeling at the side of its column, beside the declared ones: a lozenge on the bar of its interval, and
 * its value.
 *
 * @param gauge what was measured
 * @param x     where it stands, in px
 * @param y     where its value stands, in px below the neutral line
 * @param top   where the interval begins
 * @param end   where it ends
 */
record GaugeMark(Gauge gauge, double x, double y, double top, double end) {

    private static final TextStyle VALUE = TextStyle.of(FontFace.BOLD, 10);
    private static final double HALF = 4.5;
    private static final double FROM_EDGE = 14;
    private static final double HALF_VALUE = 12;
    private static final double BAR = 1.5;
    private static final double TENTH = 10;

    /** The mark of a measured feeling: at the right of its column, or at the left where only there is room. */
    static GaugeMark of(Gauge gauge, Grid grid, EmotionScale scale, Obstacles obstacles) {
        double beside = grid.width(gauge.column(), 1) / 2 - FROM_EDGE;
        GaugeMark right = at(gauge, grid.middle(gauge.column()) + beside, scale);
        GaugeMark left = at(gauge, grid.middle(gauge.column()) - beside, scale);
        return obstacles.block(right.bounds()) && !obstacles.block(left.bounds()) ? left : right;
    }

    private static GaugeMark at(Gauge gauge, double x, EmotionScale scale) {
        return new GaugeMark(gauge, x, scale.y(gauge.score()), scale.y(gauge.high()), scale.y(gauge.low()));
    }

    /** What it takes up, in px around the neutral line. */
    Bounds bounds() {
        double above = Math.min(top, y - HALF);
        return new Bounds(x - HALF_VALUE, above, 2 * HALF_VALUE, below() + VALUE.lineHeight() - above);
    }

    private double below() {
        return Math.max(end, y + HALF);
    }

    Shape draw(double neutral, Theme theme) {
        double at = y + neutral;
        Shape bar = PathShape.line(Path.polyline(x, top + neutral, x, end + neutral).build(),
                Stroke.of(theme.colour(Role.MUTED), BAR));
        Shape value = TextLine.of(x, below() + neutral + VALUE.ascent(), Anchor.MIDDLE, score(gauge.score()),
                VALUE, theme.colour(Role.INK));
        return new Group(gauge.id() + ".measured", "Measured feeling " + score(gauge.score()),
                "From " + score(gauge.low()) + " to " + score(gauge.high()) + " with 95 % confidence, "
                        + Formats.number(gauge.count()) + " answers", "measured-feeling",
                List.of(bar, lozenge(x, at, theme), value));
    }

    /** One digit after the point is as much as a feeling is worth. */
    private static String score(double score) {
        return Formats.score(Math.round(score * TENTH) / TENTH);
    }

    /** The sign of a measured feeling for a legend. */
    static Piece sign(Theme theme) {
        return new Piece(2 * HALF, 2 * HALF, (left, top, out) -> out.accept(lozenge(left + HALF, top + HALF, theme)));
    }

    private static Shape lozenge(double x, double y, Theme theme) {
        return PathShape.filled(Path.polygon(x, y - HALF, x + HALF, y, x, y + HALF, x - HALF, y),
                theme.colour(Role.INK));
    }
}
