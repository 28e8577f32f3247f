/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.render.draw.EmotionScale;
import dev.waymark.render.draw.Faces;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.scene.Bounds;

/**
 * A feeling in place.
 *
 * @param curve the index of its curve
 * @param point the feeling
 * @param x middle of the face
 * @param y middle of the face, 0 for neutral, upwards negative
 */
record FacePoint(int curve, Point point, double x, double y) {

    private static final double APART = 2 * Faces.RADIUS + 5;

    /** The square around the face, its outline included. */
    Bounds face() {
        double radius = Faces.RADIUS + 1;
        return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /**
     * The points of all curves, column by column from left to right; faces that would meet stand side by side.
     *
     * @param scale how high feelings stand
     */
    static Map<Integer, List<FacePoint>> byColumn(List<Curve> curves, Grid grid, EmotionScale scale) {
        Map<Integer, List<FacePoint>> columns = new TreeMap<>();
        for (int i = 0; i < curves.size(); i++) {
            for (Point point : curves.get(i).points()) {
                columns.computeIfAbsent(point.column(), c -> new ArrayList<>()).add(
                        new FacePoint(i, point, grid.middle(point.column()), scale.faceY(point.score())));
            }
        }
        columns.replaceAll((column, points) -> spread(points, grid.width(column, 1)));
        return columns;
    }

    private static List<FacePoint> spread(List<FacePoint> points, double width) {
        List<FacePoint> sorted = points.stream().sorted(Comparator.comparingDouble(FacePoint::y)
                .thenComparingInt(FacePoint::curve)).toList();
        List<FacePoint> spread = new ArrayList<>();
        for (int start = 0; start < sorted.size();) {
            int end = start + 1;
            while (end < sorted.size() && sorted.get(end).y() - sorted.get(end - 1).y() < APART) {
                end++;
            }
            spread.addAll(sideBySide(sorted.subList(start, end), width));
            start = end;
        }
        return spread;
    }

    private static List<FacePoint> sideBySide(List<FacePoint> meeting, double width) {
        List<FacePoint> inOrder = meeting.stream().sorted(Comparator.comparingInt(FacePoint::curve)).toList();
        double step = Math.min(APART, (width - APART) / Math.max(1, meeting.size() - 1));
        List<FacePoint> moved = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            FacePoint face = inOrder.get(i);
            double dx = (i - (inOrder.size() - 1) / 2.0) * step;
            moved.add(new FacePoint(face.curve(), face.point(), face.x() + dx, face.y()));
        }
        return moved;
    }
}
