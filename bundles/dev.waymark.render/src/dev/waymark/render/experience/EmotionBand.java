/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.theme.Theme;

/**
 * The emotion curves with their faces and words. All is placed about the neutral line at y = 0 first, so that the
 * height of the band follows from what stands in it.
 */
final class EmotionBand implements RowContent {

    /**
     * A feeling with all that belongs to it.
     *
     * @param face where it is
     * @param word what it is called
     * @param place where the word stands
     * @param marks what marks the moment
     */
    record Feeling(FacePoint face, Piece word, Bounds place, List<MomentMarks.Placed> marks) {
    }

    /** Px that one point of the score takes where there is one curve, and where there are several. */
    private static final double LEVEL = 38;
    private static final double LEVEL_OF_SEVERAL = 60;
    private static final double PADDING = 12;
    private static final double COLUMN_PADDING = 3;
    private static final double HALF_SCALE_WORD = 7;

    private final List<Curve> curves;
    private final double level;
    private final List<MonotoneCurve> lines;
    private final List<Feeling> feelings = new ArrayList<>();
    private final EmotionShapes pen;
    private double above;
    private double below;

    EmotionBand(List<Curve> curves, Grid grid, Theme theme) {
        this.curves = curves;
        this.level = curves.size() > 1 ? LEVEL_OF_SEVERAL : LEVEL;
        this.pen = new EmotionShapes(curves, grid, theme, level);
        Map<Integer, List<FacePoint>> columns = FacePoint.byColumn(curves, grid, level);
        this.lines = lines(columns);
        this.above = 2 * level + HALF_SCALE_WORD;
        this.below = above;
        MomentMarks marks = new MomentMarks(new Signs(theme));
        columns.forEach((column, faces) -> place(faces, marks, grid.left(column) + COLUMN_PADDING,
                grid.right(column) - COLUMN_PADDING));
    }

    private List<MonotoneCurve> lines(Map<Integer, List<FacePoint>> columns) {
        List<List<FacePoint>> points = curves.stream().<List<FacePoint>>map(curve -> new ArrayList<>()).toList();
        columns.values().forEach(faces -> faces.forEach(face -> points.get(face.curve()).add(face)));
        return points.stream().map(faces -> new MonotoneCurve(faces.stream().mapToDouble(FacePoint::x).toArray(),
                faces.stream().mapToDouble(FacePoint::y).toArray())).toList();
    }

    private void place(List<FacePoint> faces, MomentMarks marks, double left, double right) {
        Obstacles obstacles = new Obstacles(lines);
        List<MomentMarks.Placed> marked = showsMoments() ? marks.place(faces.get(0), obstacles) : List.of();
        faces.forEach(face -> obstacles.add(face.face()));
        WordPlaces words = new WordPlaces(left, right, obstacles);
        for (FacePoint face : faces) {
            Piece word = pen.word(face, right - left);
            Bounds place = words.place(face, word.width(), word.height());
            feelings.add(new Feeling(face, word, place, marked));
            above = Math.max(above, -place.y());
            below = Math.max(below, place.bottom());
        }
    }

    /** Whether moments of truth are marked beside the faces; with several it would not be clear whose. */
    private boolean showsMoments() {
        return curves.size() == 1;
    }

    @Override
    public double height() {
        return Math.ceil(PADDING + above + below + PADDING);
    }

    @Override
    public void draw(double top, Consumer<Shape> out) {
        double neutral = top + PADDING + above;
        pen.scale(neutral, out);
        for (int i = 0; i < curves.size(); i++) {
            pen.curve(i, lines.get(i), neutral, out);
        }
        feelings.forEach(feeling -> pen.feeling(feeling, neutral, out));
    }
}
