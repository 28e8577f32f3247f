/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.scene.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One map to draw.
 *
 * @param renderer draws the maps of its journey
 * @param kind which of them
 * @param name the path of the files to write below the output folder, without their extensions
 */
record MapJob(MapRenderer renderer, MapKind kind, String name) {

    /** Draws the map and gives the files written, as the user would write them. */
    List<String> draw(RenderPlan plan) {
        Drawing drawing = renderer.draw(kind);
        return plan.formats().stream().map(format -> write(drawing, format, plan)).toList();
    }

    private String write(Drawing drawing, ImageFormat format, RenderPlan plan) {
        String file = name + "." + format.key();
        String shown = plan.shown(file);
        try {
            Path target = plan.folder().resolve(file);
            byte[] image = format.draw(drawing, plan.scale(), shown);
            Files.createDirectories(target.getParent());
            SafeFiles.write(target, image);
        } catch (IOException e) {
            throw CommandException.refused(shown, FileTrouble.text(e));
        }
        return shown;
    }
}
