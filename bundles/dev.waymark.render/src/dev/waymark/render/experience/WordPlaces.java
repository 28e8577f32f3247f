/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.List;
import java.util.stream.DoubleStream;

import dev.waymark.render.draw.Faces;
import dev.waymark.render.scene.Bounds;

/** Finds the place of a word near its face, within its column and clear of curves, faces, marks and other words. */
final class WordPlaces {

    private static final double GAP = 3;
    /** Room beside a word, so that the next one does not read as its continuation. */
    private static final double BESIDE_WORD = 6;
    /** How much worse a step to the side is than a step away from the face. */
    private static final double SIDEWAYS = 0.4;

    private final double left;
    private final double right;
    private final Obstacles obstacles;

    /** Places within a column between {@code left} and {@code right}. */
    WordPlaces(double left, double right, Obstacles obstacles) {
        this.left = left;
        this.right = right;
        this.obstacles = obstacles;
    }

    /** Where a word goes: above a positive or neutral face, below a negative one. */
    Bounds place(FacePoint face, double width, double height) {
        boolean above = face.point().score() >= 0;
        double distance = Faces.RADIUS + 1 + GAP;
        double y = above ? face.y() - distance - height : face.y() + distance;
        Bounds best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double middle : middles(face, width)) {
            Bounds wanted = new Bounds(middle - width / 2, y, width, height);
            Bounds free = obstacles.freed(wanted, above);
            double cost = Math.abs(free.y() - y) + SIDEWAYS * Math.abs(middle - face.x());
            if (cost < least) {
                least = cost;
                best = free;
            }
        }
        obstacles.add(Bounds.around(best.x() - BESIDE_WORD, best.y(), best.right() + BESIDE_WORD, best.bottom()));
        return best;
    }

    /** Over the face, with one end over it, or with that end just beyond its middle. */
    private List<Double> middles(FacePoint face, double width) {
        double over = Math.max(0, width / 2 - Faces.RADIUS / 2);
        double beyond = width / 2 + Faces.RADIUS / 2;
        return DoubleStream.of(0, -over, over, -beyond, beyond)
                .map(dx -> Math.max(left + width / 2, Math.min(right - width / 2, face.x() + dx))).boxed().toList();
    }
}
