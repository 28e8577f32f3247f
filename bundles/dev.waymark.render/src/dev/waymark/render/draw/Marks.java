/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;

/** Small signs that are told apart by their form, so that a map survives black-and-white print. */
public final class Marks {

    /** The highest severity of a pain point, and so the number of its marks. */
    public static final int SEVERITIES = 5;
    /** Width in px of a row of severity marks. */
    public static final double SEVERITY_WIDTH = 43;
    /** Height in px of a row of severity marks. */
    public static final double SEVERITY_HEIGHT = 5;

    private static final double BAR = 7;
    private static final double BAR_STEP = 9;
    private static final double INNER_RADIUS = 0.42;
    private static final Path HEART = Path.from(0, 0.9)
            .cubicTo(-0.5, 0.5, -1, 0.1, -1, -0.35).cubicTo(-1, -0.95, -0.25, -1.05, 0, -0.45)
            .cubicTo(0.25, -1.05, 1, -0.95, 1, -0.35).cubicTo(1, 0.1, 0.5, 0.5, 0, 0.9).close().build();

    private Marks() {
    }

    /** A star: a moment of truth. x and y name the centre. */
    public static Shape star(double x, double y, double radius, Colour colour) {
        double[] corners = new double[20];
        for (int i = 0; i < 10; i++) {
            double distance = i % 2 == 0 ? radius : radius * INNER_RADIUS;
            corners[2 * i] = x + distance * Math.sin(i * Math.PI / 5);
            corners[2 * i + 1] = y - distance * Math.cos(i * Math.PI / 5);
        }
        return PathShape.filled(Path.polygon(corners), colour);
    }

    /** A heart: a wow moment. x and y name the centre. */
    public static Shape heart(double x, double y, double radius, Colour colour) {
        return PathShape.filled(HEART.transformed(radius, x, y), colour);
    }

    /** An exclamation mark in a disc: a pain point. x and y name the centre. */
    public static Group painFlag(double x, double y, double radius, Colour disc, Colour sign) {
        Path bar = Path.polygon(-0.15, -0.56, 0.15, -0.56, 0.1, 0.18, -0.1, 0.18);
        return Group.of(List.<Shape>of(
                new Circle(x, y, radius, disc, Stroke.NONE),
                PathShape.filled(bar.transformed(radius, x, y), sign),
                new Circle(x, y + radius * 0.45, radius * 0.15, sign, Stroke.NONE)));
    }

    /**
     * Five small bars, the first of them filled.
     *
     * @param x left edge
     * @param y upper edge
     * @param severity how many are filled, 0 to 5
     * @param on colour of the filled ones
     * @param off colour of the others
     */
    public static Group severity(double x, double y, int severity, Colour on, Colour off) {
        List<Shape> bars = new ArrayList<>();
        for (int i = 0; i < SEVERITIES; i++) {
            Bounds bounds = new Bounds(x + i * BAR_STEP, y, BAR, SEVERITY_HEIGHT);
            bars.add(new Box(bounds, 1, i < severity ? on : off, Stroke.NONE));
        }
        return Group.of(bars);
    }
}
