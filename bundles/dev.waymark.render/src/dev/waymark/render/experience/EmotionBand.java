/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.maps.ExperienceMap.Gauge;
import dev.waymark.render.draw.EmotionScale;
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
     * @param led whether a line leads from the face to the word
     * @param marks what marks the moment
     */
    record Feeling(FacePoint face, Piece word, Bounds place, boolean led, List<MomentMarks.Placed> marks) {
    }

    /**
     * The line to the feeling at an exit, beside the curve.
     *
     * @param from the last feeling before it of the same persona
     * @param to the feeling of who leaves
     */
    record Stub(FacePoint from, FacePoint to) {
    }

    private static final double PADDING = 12;
    static final double COLUMN_PADDING = 3;
    private static final double HALF_SCALE_WORD = 7;

    private final List<Curve> curves;
    private final EmotionScale scale;
    /** For each curve its faces without those of exits. */
    private final List<List<FacePoint>> ways = new ArrayList<>();
    private final List<Stub> stubs = new ArrayList<>();
    private final List<MonotoneCurve> lines;
    private final List<FormerCurve> former;
    private final List<Feeling> feelings = new ArrayList<>();
    private final List<GaugeMark> gauges = new ArrayList<>();
    private final EmotionShapes pen;
    private final Theme theme;
    private double above;
    private double below;

    EmotionBand(List<Curve> curves, List<Curve> former, List<Gauge> gauges, Grid grid, Theme theme) {
        this.curves = curves;
        this.scale = EmotionScale.of(curves.size());
        this.theme = theme;
        this.pen = new EmotionShapes(curves, grid, theme, scale);
        Map<Integer, List<FacePoint>> columns = FacePoint.byColumn(curves, grid, scale);
        curves.forEach(curve -> ways.add(new ArrayList<>()));
        columns.values().forEach(faces -> faces.forEach(this::lead));
        this.lines = ways.stream().map(EmotionBand::line).toList();
        this.former = former.stream().map(curve -> FormerCurve.of(curve, grid, scale)).toList();
        this.above = scale.y(-2) + HALF_SCALE_WORD;
        this.below = above;
        place(columns, gauges, grid, new MomentMarks(new Signs(theme)));
    }

    /** The curve goes on through a feeling, but not through that of who leaves. */
    private void lead(FacePoint face) {
        List<FacePoint> way = ways.get(face.curve());
        if (!face.point().exit()) {
            way.add(face);
        } else if (!way.isEmpty()) {
            stubs.add(new Stub(way.get(way.size() - 1), face));
        }
    }

    private static MonotoneCurve line(List<FacePoint> faces) {
        return new MonotoneCurve(faces.stream().mapToDouble(FacePoint::x).toArray(),
                faces.stream().mapToDouble(FacePoint::y).toArray());
    }

    /** Sets the words in place, after all marks and faces, so that no word comes near the face of another. */
    private void place(Map<Integer, List<FacePoint>> columns, List<Gauge> measured, Grid grid, MomentMarks marks) {
        Obstacles obstacles = new Obstacles(Stream.of(lines.stream(), former.stream().map(FormerCurve::line),
                stubs.stream().map(stub -> line(List.of(stub.from(), stub.to())))).flatMap(all -> all).toList());
        List<FacePoint> faces = columns.values().stream().flatMap(List::stream).toList();
        Map<FacePoint, List<MomentMarks.Placed>> marked = new IdentityHashMap<>();
        faces.forEach(face -> marked.put(face, showsMoments() ? marks.place(face, obstacles) : List.of()));
        faces.forEach(face -> obstacles.add(face.face()));
        measured.forEach(gauge -> place(GaugeMark.of(gauge, grid, scale, obstacles), obstacles));
        WordPlaces words = new WordPlaces(grid, faces, obstacles);
        for (FacePoint face : faces) {
            Piece word = pen.word(face, grid.width(face.point().column(), 1) - 2 * COLUMN_PADDING);
            Bounds place = curves.size() > 1 ? words.atFace(face, word.width(), word.height())
                    : words.bySign(face, word.width(), word.height());
            feelings.add(new Feeling(face, word, place, !words.belongs(face, place), marked.get(face)));
            above = Math.max(above, -place.y());
            below = Math.max(below, place.bottom());
        }
    }

    private void place(GaugeMark gauge, Obstacles obstacles) {
        gauges.add(gauge);
        obstacles.add(gauge.bounds());
        above = Math.max(above, -gauge.bounds().y());
        below = Math.max(below, gauge.bounds().bottom());
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
        former.forEach(curve -> curve.draw(neutral, pen.formerStroke(curve.name()), out));
        for (int i = 0; i < curves.size(); i++) {
            pen.curve(lines.get(i), ways.get(i), neutral, out);
        }
        gauges.forEach(gauge -> out.accept(gauge.draw(neutral, theme)));
        stubs.forEach(stub -> pen.stub(stub, neutral, out));
        feelings.forEach(feeling -> pen.feeling(feeling, neutral, out));
    }
}
