/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import java.util.Optional;

import dev.waymark.render.scene.EmbeddedImage;

/** Finds the pictures that a journey names. */
@FunctionalInterface
public interface PictureSource {

    /** Finds nothing, so that placeholders are drawn. */
    PictureSource NONE = path -> Optional.empty();

    /**
     * The picture at a path relative to the file of the journey, or nothing where it cannot be read; a placeholder
     * stands in then.
     */
    Optional<EmbeddedImage> find(String path);
}
