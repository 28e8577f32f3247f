/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import dev.waymark.render.png.DrawingPainter;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.ElementIndex;

/**
 * A map, ready to be shown.
 *
 * @param choice what it is a map of
 * @param drawing the map
 * @param index where its elements are
 * @param painter paints parts of it
 */
record DrawnMap(MapChoice choice, Drawing drawing, ElementIndex index, DrawingPainter painter) {

    /** Letters smaller than this many pixels are grey lines to everybody. */
    private static final double LEGIBLE = 2.5;

    static DrawnMap of(MapChoice choice, Drawing drawing) {
        return new DrawnMap(choice, drawing, new ElementIndex(drawing), new DrawingPainter(drawing, LEGIBLE));
    }
}
