/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import dev.waymark.render.draw.Faces;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.scene.Bounds;

/** Finds the place of a word near its face, clear of curves, faces, marks and other words. */
final class WordPlaces {

    private static final double GAP = 3;
    private static final double DISTANCE = Faces.RADIUS + 1 + GAP;
    /** Room beside a word, so that the next one does not read as its continuation. */
    private static final double BESIDE_WORD = 6;
    /** Beyond that distance in px a word does not touch its face. */
    private static final double AWAY = 6;
    /** Room between a word and the face of another. */
    private static final double BESIDE_OTHERS = 6;
    /** How much worse a step to the side is than a step away from the face. */
    private static final double SIDEWAYS = 0.4;
    /** Places along the line from a face to its word that are looked at. */
    private static final int STEPS = 20;

    private final Grid grid;
    private final Nearby<FacePoint> faces = new Nearby<>();
    private final Obstacles obstacles;
    private final Nearby<Bounds> words = new Nearby<>();

    /** Places beside {@code faces}, which are obstacles already. */
    WordPlaces(Grid grid, List<FacePoint> faces, Obstacles obstacles) {
        this.grid = grid;
        faces.forEach(face -> this.faces.add(face.face().x(), face.face().right(), face));
        this.obstacles = obstacles;
    }

    /** Within the column, above a positive or neutral face and below a negative one, at the face or farther away. */
    Bounds bySign(FacePoint face, double width, double height) {
        return taken(nearest(face, farther(face, isPositive(face), width, height)));
    }

    /**
     * At the face: above or below it by its sign, else at its right, left, or other side; farther away only where all
     * these are taken.
     */
    Bounds atFace(FacePoint face, double width, double height) {
        boolean above = isPositive(face);
        List<Bounds> places = new ArrayList<>(upright(face, above, width, height));
        double y = face.y() - height / 2;
        places.add(new Bounds(face.x() + DISTANCE, y, width, height));
        places.add(new Bounds(face.x() - DISTANCE - width, y, width, height));
        places.addAll(upright(face, !above, width, height));
        return taken(places.stream().filter(place -> isFree(face, place)).findFirst()
                .orElseGet(() -> away(face, width, height)));
    }

    /** Whether a place touches a face and is no nearer to any other, so that the word there needs no line. */
    boolean belongs(FacePoint face, Bounds place) {
        double own = distance(face, place);
        return own <= Faces.RADIUS + AWAY && faces.between(place.x() - own, place.right() + own).stream()
                .allMatch(other -> distance(other, place) >= own);
    }

    private static double distance(FacePoint face, Bounds place) {
        double x = Math.max(place.x(), Math.min(place.right(), face.x()));
        double y = Math.max(place.y(), Math.min(place.bottom(), face.y()));
        return Math.hypot(x - face.x(), y - face.y());
    }

    private static boolean isPositive(FacePoint face) {
        return face.point().score() >= 0;
    }

    private Bounds taken(Bounds place) {
        words.add(place.x(), place.right(), place);
        obstacles.add(Bounds.around(place.x() - BESIDE_WORD, place.y(), place.right() + BESIDE_WORD, place.bottom()));
        return place;
    }

    /** Over or under the middle of a face, or with an end there. */
    private static List<Bounds> upright(FacePoint face, boolean above, double width, double height) {
        double aside = Math.max(0, width / 2 - Faces.RADIUS);
        return DoubleStream.of(0, -aside, aside, -width / 2, width / 2).mapToObj(dx -> new Bounds(
                face.x() + dx - width / 2, y(face, above, height), width, height)).toList();
    }

    private static double y(FacePoint face, boolean above, double height) {
        return above ? face.y() - DISTANCE - height : face.y() + DISTANCE;
    }

    private boolean isFree(FacePoint face, Bounds place) {
        Bounds wide = place.inset(-BESIDE_OTHERS);
        return place.x() >= grid.start() + EmotionBand.COLUMN_PADDING
                && place.right() <= grid.end() - EmotionBand.COLUMN_PADDING && !obstacles.block(place)
                && !meetsOther(face, wide);
    }

    /** The nearest free place that a line from the face reaches past all other faces and words. */
    private Bounds away(FacePoint face, double width, double height) {
        List<Bounds> places = new ArrayList<>(farther(face, true, width, height));
        places.addAll(farther(face, false, width, height));
        List<Bounds> reached = places.stream().filter(place -> reaches(face, place)).toList();
        return nearest(face, reached.isEmpty() ? places : reached);
    }

    private boolean reaches(FacePoint face, Bounds place) {
        return IntStream.rangeClosed(1, STEPS).mapToObj(step -> (double) step / STEPS).map(part -> {
            double x = face.x() + part * (place.centreX() - face.x());
            double y = face.y() + part * (place.centreY() - face.y());
            return Bounds.around(x - 1, y - 1, x + 1, y + 1);
        }).noneMatch(spot -> words.between(spot.x(), spot.right()).stream().anyMatch(spot::overlaps)
                || meetsOther(face, spot));
    }

    private boolean meetsOther(FacePoint face, Bounds place) {
        return faces.between(place.x(), place.right()).stream()
                .anyMatch(other -> other != face && other.face().overlaps(place));
    }

    /** The free places above or below a face, as near as curves and words let them. */
    private List<Bounds> farther(FacePoint face, boolean above, double width, double height) {
        return middles(face, width).stream().map(middle -> obstacles.freed(
                new Bounds(middle - width / 2, y(face, above, height), width, height), above)).toList();
    }

    private static Bounds nearest(FacePoint face, List<Bounds> places) {
        return Collections.min(places, Comparator.comparingDouble(place -> Math.abs(place.centreY() - face.y())
                + SIDEWAYS * Math.abs(place.centreX() - face.x())));
    }

    /** Over the face, with one end over it, or with that end just beyond its middle; within the column. */
    private List<Double> middles(FacePoint face, double width) {
        double left = grid.left(face.point().column()) + EmotionBand.COLUMN_PADDING + width / 2;
        double right = grid.right(face.point().column()) - EmotionBand.COLUMN_PADDING - width / 2;
        double over = Math.max(0, width / 2 - Faces.RADIUS / 2);
        double beyond = width / 2 + Faces.RADIUS / 2;
        return DoubleStream.of(0, -over, over, -beyond, beyond)
                .map(dx -> Math.max(left, Math.min(right, face.x() + dx))).boxed().toList();
    }
}
