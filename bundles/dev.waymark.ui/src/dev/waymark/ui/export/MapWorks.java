/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.model.journey.Journey;
import dev.waymark.render.files.ImageFormat;
import dev.waymark.render.files.Input;
import dev.waymark.render.files.MapJob;
import dev.waymark.render.files.MapPlan;
import dev.waymark.render.files.OutputNames;
import dev.waymark.render.files.Pictures;
import dev.waymark.render.scene.Drawing;

/** Maps as images; a map is laid out once for all its formats. */
record MapWorks(MapPlan plan) implements ExportPlan {

    @Override
    public List<Work> works(Input file, List<Journey> journeys, OutputNames names, Pictures pictures) {
        List<Work> works = new ArrayList<>();
        for (MapJob map : plan.jobs(file, journeys, names, pictures)) {
            Laid laid = new Laid(map);
            for (ImageFormat format : plan.formats()) {
                works.add(new Work(map.file(format), remarks -> format.draw(laid.drawing(), plan.scale())));
            }
        }
        return works;
    }

    /** A map that is laid out when it is first asked for. */
    private static final class Laid {
        private final MapJob map;
        private Drawing drawing;

        Laid(MapJob map) {
            this.map = map;
        }

        Drawing drawing() {
            if (drawing == null) {
                drawing = map.draw();
            }
            return drawing;
        }
    }
}
