/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.Objects;

/**
 * A picture embedded in the drawing, fitted into its box with its proportions kept.
 *
 * @param bounds the box
 * @param image the picture itself
 * @param alternative what it shows, for who cannot see it; may be empty
 */
public record Picture(Bounds bounds, EmbeddedImage image, String alternative) implements Shape {

    /** Checks that nothing is missing. */
    public Picture {
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(alternative, "alternative");
    }
}
