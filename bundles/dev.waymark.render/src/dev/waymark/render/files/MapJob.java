/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.files;

import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.scene.Drawing;

/**
 * One map to draw.
 *
 * @param renderer draws the maps of its journey
 * @param kind which of them
 * @param name the path of the files to write below the output folder, without their extensions
 */
public record MapJob(MapRenderer renderer, MapKind kind, String name) {

    /** Draws the map. */
    public Drawing draw() {
        return renderer.draw(kind);
    }

    /** The path of the file of one format below the output folder. */
    public String file(ImageFormat format) {
        return name + "." + format.key();
    }
}
