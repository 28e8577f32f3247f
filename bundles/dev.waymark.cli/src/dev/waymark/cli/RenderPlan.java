/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import dev.waymark.render.MapKind;
import dev.waymark.render.theme.Theme;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What to draw, and how.
 *
 * @param maps the maps, in their canonical order
 * @param formats the kinds of file
 * @param journey the name of the only journey to draw, if not all
 * @param theme how the maps look
 * @param scale pixels of a PNG for each CSS pixel
 * @param folder where the files go
 * @param folderShown the same as the user wrote it
 */
record RenderPlan(Set<MapKind> maps, Set<ImageFormat> formats, Optional<String> journey, Theme theme, double scale,
        Path folder, String folderShown) {

    /** Whether a journey of this name is to be drawn. */
    boolean wants(String name) {
        return journey.isEmpty() || journey.get().equals(name);
    }

    /** A file of the output folder as the user would write it. */
    String shown(String file) {
        return folderShown.equals(".") ? file : Path.of(folderShown).resolve(file).toString();
    }
}
