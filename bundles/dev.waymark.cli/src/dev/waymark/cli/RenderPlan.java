/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.ImageFormat;
import dev.waymark.render.files.MapJob;
import dev.waymark.render.files.MapPlan;
import dev.waymark.render.scene.Drawing;

/**
 * What to draw, and where to.
 *
 * @param what the maps, and how they look
 * @param folder where the files go
 * @param folderShown the same as the user wrote it
 */
record RenderPlan(MapPlan what, Path folder, String folderShown) {

    /** Draws a map and gives the files written, as the user would write them. */
    List<String> draw(MapJob job) {
        Drawing drawing = job.draw();
        return what.formats().stream().map(format -> write(drawing, job.file(format), format)).toList();
    }

    private String write(Drawing drawing, String file, ImageFormat format) {
        String shown = folderShown.equals(".") ? file : Path.of(folderShown).resolve(file).toString();
        try {
            Path target = folder.resolve(file);
            byte[] image = format.draw(drawing, what.scale());
            Files.createDirectories(target.getParent());
            SafeFiles.write(target, image);
        } catch (IllegalArgumentException e) {
            throw CommandException.content(shown, e.getMessage());
        } catch (IOException e) {
            throw CommandException.refused(shown, FileTrouble.text(e));
        }
        return shown;
    }
}
