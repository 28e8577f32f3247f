/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Shape;

/** Shares what a drawing has beside its elements among its head, its bands, the lines below these, and its foot. */
final class Grounds {

    private static final String STAGE = "stage";
    /** It belongs to no single feeling. */
    private static final String CURVE = "emotion-curve";

    private final Map<String, Bounds> bands;

    /** The bands by their names; none where the stages divide the map. */
    Grounds(Map<String, Bounds> bands) {
        this.bands = bands;
    }

    /** The name of what lies between a band and the next one. */
    static String line(String band) {
        return "line:" + band;
    }

    Map<String, List<Shape>> of(Drawing drawing) {
        Map<String, List<Shape>> grounds = new LinkedHashMap<>();
        double middle = bands.values().stream().mapToDouble(Bounds::y).min().orElseGet(() -> firstStage(drawing));
        for (Shape shape : drawing.shapes()) {
            if (!(shape instanceof Group group) || group.id().isEmpty() || group.role().equals(CURVE)) {
                grounds.computeIfAbsent(ground(shape.bounds(), middle), name -> new ArrayList<>()).add(shape);
            }
        }
        return grounds;
    }

    private static double firstStage(Drawing drawing) {
        return drawing.shapes().stream().filter(shape -> shape instanceof Group group && group.role().equals(STAGE))
                .mapToDouble(shape -> shape.bounds().y()).min().orElse(drawing.height());
    }

    private String ground(Bounds shape, double middle) {
        if (shape.centreY() < middle) {
            return Places.HEAD;
        }
        Map.Entry<String, Bounds> above = bands.entrySet().stream()
                .filter(band -> band.getValue().y() <= shape.centreY())
                .max(Comparator.comparingDouble(band -> band.getValue().y())).orElse(null);
        if (above == null) {
            return Places.FOOT;
        }
        if (shape.centreY() <= above.getValue().bottom()) {
            return above.getKey();
        }
        boolean last = bands.values().stream().noneMatch(band -> band.y() >= shape.centreY());
        return last ? Places.FOOT : line(above.getKey());
    }
}
