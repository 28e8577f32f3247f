/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

/** Anything that can be drawn. Shapes are immutable and carry absolute coordinates in px. */
public sealed interface Shape permits Group, Box, PathShape, Circle, TextLine, Picture {

    /** The smallest rectangle around the shape, stroke width left out; {@link Bounds#EMPTY} for an empty group. */
    Bounds bounds();
}
