/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.function.Consumer;

import dev.waymark.render.scene.Shape;

/** What stands in a row, measured. */
sealed interface RowContent permits RowBox, EmotionBand {

    /** The height of the row in px. */
    double height();

    /** Draws the content of a row whose upper edge is at {@code top}. */
    void draw(double top, Consumer<Shape> out);
}
