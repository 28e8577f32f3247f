/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.waymark.maps.StageBand;
import dev.waymark.render.draw.Arrows;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** The stages across a map: arrows that point to the right, in two colours in turn. */
public final class StageHeaders {

    private static final double PADDING = 10;
    private static final double ABOVE_TEXT = 9;
    /** How far a stage takes in the point of the one before, so that its title stands over the texts below. */
    private static final double NESTED = 6;

    private final List<StageBand> stages;
    private final Grid grid;
    private final Theme theme;
    private final List<Piece> titles;
    private final double height;

    /** Measures the titles of the stages. */
    public StageHeaders(List<StageBand> stages, Grid grid, Theme theme, MarkPieces marks) {
        this.stages = stages;
        this.grid = grid;
        this.theme = theme;
        this.titles = stages.stream().map(stage -> title(stage, marks)).toList();
        double text = titles.stream().mapToDouble(Piece::height).max().orElse(-2 * ABOVE_TEXT);
        this.height = Math.ceil((text + 2 * ABOVE_TEXT) / 4) * 4;
    }

    private Piece title(StageBand stage, MarkPieces marks) {
        double width = grid.width(stage) - Arrows.CHEVRON_POINT - 2 * PADDING;
        return marks.below(Piece.text(TextBlock.of(stage.title(), TextStyle.STAGE, width),
                theme.colour(Role.STAGE_TEXT)), stage.id(), width);
    }

    /** Height in px, common to all stages; 0 without stages. */
    public double height() {
        return height;
    }

    /** Draws the stages with their upper edge at {@code top}. */
    public void draw(double top, Consumer<Shape> out) {
        for (int i = 0; i < stages.size(); i++) {
            out.accept(stage(i, top));
        }
    }

    private Shape stage(int index, double top) {
        StageBand stage = stages.get(index);
        Piece title = titles.get(index);
        double left = grid.left(stage.firstColumn());
        double shapeLeft = index == 0 ? left : left - NESTED;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Arrows.chevron(shapeLeft, top, left + grid.width(stage), top + height, index == 0,
                theme.stage(index)));
        title.draw(left + PADDING, top + (height - title.height()) / 2, shapes::add);
        return new Group(stage.id(), stage.title(), "Stage " + (index + 1) + " of " + stages.size(), "stage", shapes);
    }
}
