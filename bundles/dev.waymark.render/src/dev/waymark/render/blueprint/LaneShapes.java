/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.List;
import java.util.function.Consumer;

import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.RowLabels;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws the lanes and the lines between them. */
final class LaneShapes {

    private static final List<Double> DASH = List.of(6.0, 4.0);
    private static final double LINE = 1.25;
    private static final double LABEL_GAP = 6;

    private final Grid grid;
    private final Theme theme;

    LaneShapes(Grid grid, Theme theme) {
        this.grid = grid;
        this.theme = theme;
    }

    /** Where a lane is, from its label to the right edge of the grid. */
    Bounds place(LaneBand lane) {
        return new Bounds(Grid.MARGIN, lane.top(), grid.contentWidth(), lane.bottom() - lane.top());
    }

    void draw(LaneBand lane, Consumer<Shape> out) {
        Role ground = lane.kind().ordinal() % 2 == 0 ? Role.BAND_ALT : Role.BAND;
        out.accept(Box.filled(place(lane), theme.colour(ground)));
        RowLabels.caption(lane.kind().title(), Grid.LABEL_WIDTH - 2 * Grid.PADDING, theme)
                .draw(Grid.MARGIN + Grid.PADDING, lane.top() + 18, out);
        if (lane.hasLine()) {
            line(lane, out);
        }
    }

    /** The dashed line with its label at the left; it breaks for the label. */
    private void line(LaneBand lane, Consumer<Shape> out) {
        TextStyle style = TextStyle.SMALL_BOLD;
        double baseline = lane.line() + (style.ascent() - style.descent()) / 2;
        TextLine label = TextLine.of(Grid.MARGIN + Grid.PADDING, baseline, lane.kind().lineBelow(), style,
                theme.colour(Role.INK));
        out.accept(dashes(Grid.MARGIN, label.left() - LABEL_GAP, lane.line()));
        out.accept(label);
        out.accept(dashes(label.bounds().right() + LABEL_GAP, grid.end(), lane.line()));
    }

    private Shape dashes(double from, double to, double y) {
        return PathShape.line(Path.polyline(from, y, to, y).build(),
                Stroke.of(theme.colour(Role.EDGE), LINE).dashed(DASH));
    }
}
