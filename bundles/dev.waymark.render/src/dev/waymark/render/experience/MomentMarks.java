/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.scene.Bounds;

/** Sets the star of a moment of truth and the heart of a wow moment beside a face, where the curve is not. */
final class MomentMarks {

    private static final double BESIDE = 24;
    private static final double DIAGONAL = 15;
    private static final double[][] PLACES = {{BESIDE, 0}, {-BESIDE, 0}, {DIAGONAL, DIAGONAL}, {-DIAGONAL, DIAGONAL},
        {DIAGONAL, -DIAGONAL}, {-DIAGONAL, -DIAGONAL}};

    /** A mark in place. */
    record Placed(Piece mark, Bounds bounds) {
    }

    private final Signs signs;

    MomentMarks(Signs signs) {
        this.signs = signs;
    }

    /** The marks of a face; they become obstacles. */
    List<Placed> place(FacePoint face, Obstacles obstacles) {
        List<Placed> marks = new ArrayList<>();
        for (Piece mark : of(face.point())) {
            Bounds bounds = bounds(face, mark, obstacles);
            obstacles.add(bounds);
            marks.add(new Placed(mark, bounds));
        }
        return marks;
    }

    private List<Piece> of(Point point) {
        List<Piece> marks = new ArrayList<>();
        if (point.momentOfTruth()) {
            marks.add(signs.momentOfTruth());
        }
        if (point.wowMoment()) {
            marks.add(signs.wowMoment());
        }
        return marks;
    }

    /** The first free place of the list, turned upside down for a negative face, whose word stands below. */
    private static Bounds bounds(FacePoint face, Piece mark, Obstacles obstacles) {
        double side = face.point().score() < 0 ? -1 : 1;
        Bounds last = null;
        for (double[] place : PLACES) {
            last = new Bounds(face.x() + place[0] - mark.width() / 2, face.y() + side * place[1] - mark.height() / 2,
                    mark.width(), mark.height());
            if (!obstacles.block(last.inset(3))) {
                return last;
            }
        }
        return obstacles.freed(last, side > 0);
    }
}
