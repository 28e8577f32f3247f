/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import java.util.List;

import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;

/** Faces and portraits. */
public final class Faces {

    /** Radius in px of a face on the emotion curve. */
    public static final double RADIUS = 11;

    private static final double MOST = 2;

    private Faces() {
    }

    /**
     * A face whose mouth follows a score.
     *
     * @param x centre
     * @param y centre
     * @param radius of the outline's middle, in px
     * @param score −2 to +2, fractions included; beyond counts as the nearest
     * @param line colour of outline, eyes and mouth
     * @param skin colour of the inside
     */
    public static Group face(double x, double y, double radius, double score, Colour line, Colour skin) {
        double eye = radius * 0.11;
        double eyeY = y - radius * 0.22;
        double eyeX = radius * 0.33;
        return Group.of(List.<Shape>of(
                new Circle(x, y, radius, skin, Stroke.of(line, radius * 0.18)),
                new Circle(x - eyeX, eyeY, eye, line, Stroke.NONE),
                new Circle(x + eyeX, eyeY, eye, line, Stroke.NONE),
                PathShape.line(mouth(x, y, radius, score), Stroke.of(line, radius * 0.13).rounded())));
    }

    private static Path mouth(double x, double y, double radius, double score) {
        double bend = Math.max(-1, Math.min(1, score / MOST)) * radius * 0.42;
        double corners = y + radius * 0.38 - bend * 0.4;
        double middle = corners + bend;
        double half = radius * 0.44;
        return Path.from(x - half, corners)
                .cubicTo(x - half * 0.45, middle, x + half * 0.45, middle, x + half, corners).build();
    }

    /** Head and shoulders on a disc, for a persona without a picture; x and y name the centre. */
    public static Group portrait(double x, double y, double radius, Colour ground, Colour figure) {
        Path shoulders = Path.from(-0.64, 0.75).cubicTo(-0.58, 0.03, 0.58, 0.03, 0.64, 0.75).close().build();
        return Group.of(List.<Shape>of(
                new Circle(x, y, radius, ground, Stroke.NONE),
                new Circle(x, y - radius * 0.22, radius * 0.36, figure, Stroke.NONE),
                PathShape.filled(shoulders.transformed(radius, x, y), figure)));
    }
}
