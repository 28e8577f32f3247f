/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.render.draw.EmotionScale;
import dev.waymark.render.draw.Faces;
import dev.waymark.render.draw.Formats;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.head.PersonaNames;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.LinearGradient;
import dev.waymark.render.scene.LinearGradient.Stop;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.scene.TextLine.Anchor;
import dev.waymark.render.text.FontFace;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/**
 * Draws the emotion band. One curve is coloured by its height; several are told apart by colour, dash, and the initial
 * before each word, which is the short name at both ends.
 */
final class EmotionShapes {

    private static final TextStyle SCALE = TextStyle.of(FontFace.REGULAR, 10);
    private static final Map<Integer, String> SCALE_WORDS = Map.of(2, "delighted", 0, "neutral", -2, "let down");
    private static final List<Double> DOTS = List.of(2.0, 4.0);
    private static final double SINGLE_LINE = 3;
    static final double LINE_OF_SEVERAL = 2.25;
    private static final double THIN_LINE = 1;
    private static final double STUB_LINE = 1.5;
    private static final List<Double> FORMER_DASH = List.of(2.5, 3.5);
    private static final List<Double> STUB_DOTS = List.of(0.1, 4.0);
    /** Beyond that many columns from face to face the curve is a guess. */
    private static final int UNKNOWN = 2;
    private static final double WORD_GAP = 4;
    private static final double BESIDE_SCALE = 12;
    /** Where the colours begin to blend, as parts of the height from +2 to −2. */
    private static final double BLEND_FROM = 0.42;
    private static final double BLEND_TO = 0.58;

    private final List<Curve> curves;
    private final Grid grid;
    private final Theme theme;
    private final EmotionScale scale;
    private final PersonaNames names;
    private final Signs signs;
    /** The first and the last feeling of each curve, but for those of exits. */
    private final Set<Point> ends = Collections.newSetFromMap(new IdentityHashMap<>());

    EmotionShapes(List<Curve> curves, Grid grid, Theme theme, EmotionScale scale) {
        this.curves = curves;
        this.grid = grid;
        this.theme = theme;
        this.scale = scale;
        this.names = new PersonaNames(curves.stream().map(Curve::name).toList());
        this.signs = new Signs(theme);
        curves.forEach(this::addEnds);
    }

    private void addEnds(Curve curve) {
        List<Point> points = curve.points().stream().filter(point -> !point.exit()).toList();
        if (!points.isEmpty()) {
            ends.addAll(List.of(points.get(0), points.get(points.size() - 1)));
        }
    }

    /** The lines of the scores with words for the outermost and the middle one. */
    void scale(double neutral, Consumer<Shape> out) {
        for (int score = 2; score >= -2; score--) {
            double y = neutral + scale.y(score);
            Stroke stroke = score == 0 ? Stroke.of(theme.colour(Role.AXIS), 1.25)
                    : Stroke.of(theme.colour(Role.HAIRLINE), 1).dashed(DOTS);
            out.accept(PathShape.line(Path.polyline(grid.start(), y, grid.end(), y).build(), stroke));
            if (SCALE_WORDS.containsKey(score)) {
                out.accept(TextLine.of(grid.start() - BESIDE_SCALE, y + (SCALE.ascent() - SCALE.descent()) / 2,
                        Anchor.END, SCALE_WORDS.get(score), SCALE, theme.colour(Role.MUTED)));
            }
        }
    }

    /** The curve of a persona through faces; thin where nobody knows the feelings for {@value #UNKNOWN} columns. */
    void curve(MonotoneCurve line, List<FacePoint> faces, double neutral, Consumer<Shape> out) {
        if (faces.size() < 2) {
            return;
        }
        Curve curve = curves.get(faces.get(0).curve());
        List<Shape> stretches = new ArrayList<>();
        for (int first = 0, last = 1; last < faces.size(); last++) {
            boolean thin = isLong(faces, last);
            if (last + 1 == faces.size() || isLong(faces, last + 1) != thin) {
                Stroke stroke = stroke(faces.get(0).curve(), neutral, thin);
                stretches.add(PathShape.line(line.path(first, last, neutral), stroke));
                first = last;
            }
        }
        String title = curve.name().isEmpty() ? "Feelings" : "Feelings of " + curve.name();
        out.accept(new Group((curve.persona() == null ? "" : curve.persona() + ".") + "feelings", title,
                "Emotion curve through " + faces.size() + " feelings", "emotion-curve", stretches));
    }

    private static boolean isLong(List<FacePoint> faces, int end) {
        return faces.get(end).point().column() - faces.get(end - 1).point().column() > UNKNOWN;
    }

    private Stroke stroke(int curve, double neutral, boolean thin) {
        if (curves.size() > 1) {
            return theme.personaStroke(curve, thin ? THIN_LINE : LINE_OF_SEVERAL);
        }
        return byHeight(neutral, thin ? THIN_LINE : SINGLE_LINE);
    }

    /** The way to the face of who leaves. */
    void stub(EmotionBand.Stub stub, double neutral, Consumer<Shape> out) {
        out.accept(PathShape.line(Path.polyline(stub.from().x(), stub.from().y() + neutral, stub.to().x(),
                stub.to().y() + neutral).build(), stubStroke(theme)));
    }

    /** The line to the face of who leaves, as the legend shows it. */
    static Stroke stubStroke(Theme theme) {
        return Stroke.of(theme.colour(Role.MUTED), STUB_LINE).dashed(STUB_DOTS).rounded();
    }

    /** The line of what was felt before, in the colour of who felt it where several are told apart by colours. */
    Stroke formerStroke(String name) {
        int walker = curves.size() > 1 ? curves.stream().map(Curve::name).toList().indexOf(name) : -1;
        Stroke stroke = formerStroke(theme);
        return walker < 0 ? stroke : Stroke.of(theme.persona(walker), stroke.width()).dashed(stroke.dash());
    }

    /** The line of what was felt before, as the legend shows it. */
    static Stroke formerStroke(Theme theme) {
        return Stroke.of(theme.colour(Role.MUTED), STUB_LINE).dashed(FORMER_DASH);
    }

    private Stroke byHeight(double neutral, double width) {
        Colour positive = theme.colour(Role.POSITIVE);
        Colour negative = theme.colour(Role.NEGATIVE);
        return Stroke.of(LinearGradient.vertical(neutral + scale.y(2), neutral + scale.y(-2), List.of(
                new Stop(0, positive), new Stop(BLEND_FROM, positive),
                new Stop(BLEND_TO, negative), new Stop(1, negative))), width).rounded();
    }

    /** The word for a feeling, with how well it is known and, among several curves, whose it is. */
    Piece word(FacePoint face, double maxWidth) {
        Point point = face.point();
        Piece tag = curves.size() > 1 ? tag(face, maxWidth) : Piece.EMPTY;
        List<Piece> parts = new ArrayList<>();
        if (!isEnd(face)) {
            parts.add(tag);
        }
        double taken = parts.stream().mapToDouble(part -> part.width() + WORD_GAP).sum();
        String word = point.word() == null ? "" : point.word();
        parts.add(signs.text(word, TextStyle.BODY_BOLD, colour(face), maxWidth - taken, point.certainty()));
        parts.removeIf(part -> part.height() == 0);
        return Piece.stack(0, List.of(isEnd(face) ? tag : Piece.EMPTY, Piece.row(WORD_GAP, parts)));
    }

    private Piece tag(FacePoint face, double maxWidth) {
        String text = isEnd(face) ? names.caption(curves.get(face.curve()).name())
                : names.initial(face.curve());
        return Piece.text(TextBlock.of(text, TextStyle.TEAM, maxWidth), colour(face));
    }

    private boolean isEnd(FacePoint face) {
        return ends.contains(face.point());
    }

    private Colour colour(FacePoint face) {
        return curves.size() > 1 ? theme.persona(face.curve()) : theme.feeling(face.point().score());
    }

    void feeling(EmotionBand.Feeling feeling, double neutral, Consumer<Shape> out) {
        FacePoint face = feeling.face();
        Point point = face.point();
        List<Shape> shapes = new ArrayList<>();
        if (feeling.led()) {
            shapes.add(leader(face, feeling.place(), neutral));
        }
        shapes.add(Faces.face(face.x(), face.y() + neutral, Faces.RADIUS, point.score(), colour(face),
                theme.colour(Role.BAND)));
        feeling.word().draw(feeling.place().x(), feeling.place().y() + neutral, shapes::add);
        feeling.marks().forEach(placed -> placed.mark().draw(placed.bounds().x(), placed.bounds().y() + neutral,
                shapes::add));
        out.accept(new Group(point.id(), point.word() == null ? "" : point.word(), description(face), "feeling",
                shapes));
    }

    /** A thin line from a face to its word, where the word found room farther away only. */
    private Shape leader(FacePoint face, Bounds word, double neutral) {
        double x = Math.max(word.x(), Math.min(word.right(), face.x()));
        double y = Math.max(word.y(), Math.min(word.bottom(), face.y()));
        return PathShape.line(Path.polyline(face.x(), face.y() + neutral, x, y + neutral).build(),
                Stroke.of(colour(face), THIN_LINE));
    }

    private String description(FacePoint face) {
        Point point = face.point();
        List<String> parts = new ArrayList<>(List.of("Feeling, score " + Formats.score(point.score())));
        if (curves.size() > 1) {
            parts.add("of " + curves.get(face.curve()).name());
        }
        if (point.certainty() != null) {
            parts.add(point.certainty().getLiteral());
        }
        if (point.momentOfTruth()) {
            parts.add("moment of truth");
        }
        if (point.wowMoment()) {
            parts.add("wow moment");
        }
        if (point.exit()) {
            parts.add("leaves the journey");
        }
        return String.join(", ", parts);
    }
}
