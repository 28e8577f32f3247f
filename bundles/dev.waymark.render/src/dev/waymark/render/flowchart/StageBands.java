/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.waymark.maps.FlowchartMap;
import dev.waymark.render.draw.Arrows;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.text.Wrap;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** The stages: bands, and above them headers that point to the right and reach over the gutters. */
final class StageBands {

    private static final double PADDING = 10;
    private static final double ABOVE_TEXT = 9;
    private static final double INDENT = PADDING + Arrows.CHEVRON_POINT;
    private static final double NARROWEST_TITLE = 120;

    private final List<FlowchartMap.Group> stages;
    private final List<Bounds> bands;
    private final List<Piece> titles = new ArrayList<>();
    private final Theme theme;

    /** Stages with bands from left to right. */
    StageBands(List<FlowchartMap.Group> stages, List<Bounds> bands, Theme theme, MarkPieces marks) {
        this.stages = stages;
        this.bands = bands;
        this.theme = theme;
        for (int i = 0; i < bands.size(); i++) {
            titles.add(title(stages.get(i), right(i) - bands.get(i).x() - 2 * INDENT, marks));
        }
    }

    private Piece title(FlowchartMap.Group stage, double width, MarkPieces marks) {
        return marks.below(Piece.text(TextBlock.of(stage.title(), TextStyle.STAGE, width),
                theme.colour(Role.STAGE_TEXT)), stage.id(), width);
    }

    /** The least width in px of the band of a stage: its longest word, and no line too short to read well. */
    static double leastWidth(FlowchartMap.Group stage) {
        TextBlock title = TextBlock.of(stage.title(), TextStyle.STAGE, NARROWEST_TITLE);
        return 2 * INDENT + Math.max(title.width(), Wrap.longestWord(stage.title(), TextStyle.STAGE));
    }

    /** Height of the headers in px. */
    double headerHeight() {
        double text = titles.stream().mapToDouble(Piece::height).max().orElse(-2 * ABOVE_TEXT);
        return Math.ceil((text + 2 * ABOVE_TEXT) / 4) * 4;
    }

    /** Draws headers and bands, the bands moved by dx and dy, the upper edge of the headers at {@code top}. */
    void draw(double top, double dx, double dy, Consumer<Shape> out) {
        for (int i = 0; i < bands.size(); i++) {
            FlowchartMap.Group stage = stages.get(i);
            double left = bands.get(i).x() + dx;
            List<Shape> shapes = new ArrayList<>();
            shapes.add(Box.filled(bands.get(i).translated(dx, dy), theme.colour(Role.BAND_ALT)));
            shapes.add(Arrows.chevron(left, top, right(i) + dx, top + headerHeight(), i == 0, theme.stage(i)));
            titles.get(i).draw(left + (i == 0 ? PADDING : INDENT),
                    top + (headerHeight() - titles.get(i).height()) / 2, shapes::add);
            String description = "Stage " + (i + 1) + " of " + bands.size();
            out.accept(new Group(stage.id(), stage.title(), description, "stage", shapes));
        }
    }

    /** A header reaches to the next one. */
    private double right(int index) {
        return index + 1 < bands.size() ? bands.get(index + 1).x() : bands.get(index).right();
    }
}
