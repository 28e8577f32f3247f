/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import java.util.function.Supplier;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.gmf.runtime.gef.ui.figures.NodeFigure;
import org.eclipse.sirius.ext.draw2d.figure.StyledFigure;

import dev.waymark.render.scene.Bounds;

/** Draws an element as the rendered map does; its label is there to be edited and read aloud, not to be seen. */
final class MapFigure extends NodeFigure implements StyledFigure {

    private final Supplier<Shown> shown;
    private final ScenePen pen = new ScenePen();

    MapFigure(Supplier<Shown> shown) {
        this.shown = shown;
        setLayoutManager(new StackLayout());
        setOpaque(false);
    }

    @Override
    public void paint(Graphics graphics) {
        Shown drawn = shown.get();
        Bounds place = drawn.place().orElse(Bounds.EMPTY);
        pen.draw(graphics, drawn.shapes(), getBounds().x - place.x(), getBounds().y - place.y());
    }
}
