/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;

import dev.waymark.model.journey.Journey;
import dev.waymark.render.files.ImageFormat;
import dev.waymark.render.files.Input;
import dev.waymark.render.files.MapPlan;
import dev.waymark.render.files.OutputNames;
import dev.waymark.render.files.Pictures;

/**
 * The diagrams as somebody has drawn them, as pictures beside the maps.
 *
 * @param plan which maps and formats are wanted
 */
record DrawnWorks(MapPlan plan) implements ExportPlan {

    /** Whether an editor of diagrams is installed. */
    static boolean arePossible() {
        return List.of(Platform.getAdapterManager().computeAdapterTypes(IFile.class))
                .contains(HandDrawn.class.getName());
    }

    @Override
    public List<Work> works(Input file, List<Journey> journeys, OutputNames names, Pictures pictures) {
        IFile found = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file.path()));
        return found != null && Platform.getAdapterManager().loadAdapter(found, HandDrawn.class.getName())
                instanceof HandDrawn source
                ? source.drawings().stream().filter(this::isWanted).flatMap(drawing -> works(drawing,
                        journeys.size() == 1 ? names.of(file) : names.of(file, drawing.journey()))).toList()
                : List.of();
    }

    private boolean isWanted(HandDrawn.Drawing drawing) {
        return plan.maps().contains(drawing.kind()) && plan.journey().map(drawing.journey()::equals).orElse(true);
    }

    private Stream<Work> works(HandDrawn.Drawing drawing, String name) {
        Stream<ImageFormat> formats = plan.formats().stream().filter(drawing::canBe);
        return formats.map(format -> new Work(name + "-" + drawing.kind().key() + "-diagram." + format.key(),
                remarks -> drawing.draw(format)));
    }
}
