/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.scene.TextLine.Anchor;
import dev.waymark.render.text.TextBlock;

/** Sets wrapped text in place. */
public final class Texts {

    private Texts() {
    }

    /** The lines of a block whose upper edge is at {@code top}; x is where {@code anchor} says. */
    public static List<Shape> place(TextBlock block, double x, double top, Anchor anchor, Colour colour) {
        List<Shape> placed = new ArrayList<>(block.lines().size());
        for (int i = 0; i < block.lines().size(); i++) {
            placed.add(TextLine.of(x, block.baseline(top, i), anchor, block.lines().get(i), block.style(), colour));
        }
        return placed;
    }

    /** The lines of a block whose upper left corner is at x, {@code top}. */
    public static List<Shape> place(TextBlock block, double x, double top, Colour colour) {
        return place(block, x, top, Anchor.START, colour);
    }
}
