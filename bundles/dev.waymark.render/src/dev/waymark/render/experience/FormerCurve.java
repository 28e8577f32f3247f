/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.List;
import java.util.function.Consumer;

import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.render.draw.EmotionScale;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;

/**
 * The emotion curve of the state that the map is laid over.
 *
 * @param line through the feelings as they were, with neutral at 0
 */
record FormerCurve(String name, MonotoneCurve line, int feelings) {

    static FormerCurve of(Curve curve, Grid grid, EmotionScale scale) {
        List<Point> points = curve.points().stream().filter(point -> !point.exit()).toList();
        return new FormerCurve(curve.name(), new MonotoneCurve(
                points.stream().mapToDouble(point -> grid.middle(point.column())).toArray(),
                points.stream().mapToDouble(point -> scale.y(point.score())).toArray()), points.size());
    }

    void draw(double neutral, Stroke stroke, Consumer<Shape> out) {
        if (feelings > 1) {
            out.accept(new Group("", name.isEmpty() ? "Feelings before" : "Feelings of " + name + " before",
                    "Emotion curve before, through " + feelings + " feelings", "former-curve",
                    List.of(PathShape.line(line.path(0, feelings - 1, neutral), stroke))));
        }
    }
}
