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
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.render.draw.Faces;
import dev.waymark.render.draw.Formats;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.head.PersonaNames;
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
    private static final double WORD_GAP = 4;
    private static final double BESIDE_SCALE = 12;
    /** Where the colours begin to blend, as parts of the height from +2 to −2. */
    private static final double BLEND_FROM = 0.42;
    private static final double BLEND_TO = 0.58;

    private final List<Curve> curves;
    private final Grid grid;
    private final Theme theme;
    private final double level;
    private final PersonaNames names;
    private final Signs signs;

    EmotionShapes(List<Curve> curves, Grid grid, Theme theme, double level) {
        this.curves = curves;
        this.grid = grid;
        this.theme = theme;
        this.level = level;
        this.names = new PersonaNames(curves.stream().map(Curve::name).toList());
        this.signs = new Signs(theme);
    }

    /** The lines of the scores with words for the outermost and the middle one. */
    void scale(double neutral, Consumer<Shape> out) {
        for (int score = 2; score >= -2; score--) {
            double y = neutral - score * level;
            Stroke stroke = score == 0 ? Stroke.of(theme.colour(Role.AXIS), 1.25)
                    : Stroke.of(theme.colour(Role.HAIRLINE), 1).dashed(DOTS);
            out.accept(PathShape.line(Path.polyline(grid.start(), y, grid.end(), y).build(), stroke));
            if (SCALE_WORDS.containsKey(score)) {
                out.accept(TextLine.of(grid.start() - BESIDE_SCALE, y + (SCALE.ascent() - SCALE.descent()) / 2,
                        Anchor.END, SCALE_WORDS.get(score), SCALE, theme.colour(Role.MUTED)));
            }
        }
    }

    void curve(int index, MonotoneCurve line, double neutral, Consumer<Shape> out) {
        Curve curve = curves.get(index);
        if (curve.points().size() < 2) {
            return;
        }
        Stroke stroke = curves.size() > 1 ? stroke(index) : byHeight(neutral);
        String title = curve.name().isEmpty() ? "Feelings" : "Feelings of " + curve.name();
        out.accept(new Group((curve.persona() == null ? "" : curve.persona() + ".") + "feelings", title,
                "Emotion curve through " + curve.points().size() + " feelings", "emotion-curve",
                List.of(PathShape.line(line.path(neutral), stroke))));
    }

    /** The line of one curve among several, as the legend shows it. */
    Stroke stroke(int index) {
        return theme.personaStroke(index, LINE_OF_SEVERAL);
    }

    private Stroke byHeight(double neutral) {
        Colour positive = theme.colour(Role.POSITIVE);
        Colour negative = theme.colour(Role.NEGATIVE);
        return Stroke.of(LinearGradient.vertical(neutral - 2 * level, neutral + 2 * level, List.of(
                new Stop(0, positive), new Stop(BLEND_FROM, positive),
                new Stop(BLEND_TO, negative), new Stop(1, negative))), SINGLE_LINE).rounded();
    }

    /** The word for a feeling, with how well it is known and, among several curves, whose it is. */
    Piece word(FacePoint face, double maxWidth) {
        Point point = face.point();
        Piece tag = curves.size() > 1 ? tag(face, maxWidth) : Piece.EMPTY;
        List<Piece> parts = new ArrayList<>();
        if (!isEnd(face)) {
            parts.add(tag);
        }
        if (point.certainty() != null) {
            parts.add(signs.certainty(point.certainty()));
        }
        double taken = parts.stream().mapToDouble(part -> part.width() + WORD_GAP).sum();
        String word = point.word() == null ? "" : point.word();
        parts.add(Piece.text(TextBlock.of(word, TextStyle.BODY_BOLD, maxWidth - taken), colour(face)));
        parts.removeIf(part -> part.height() == 0);
        return Piece.stack(0, List.of(isEnd(face) ? tag : Piece.EMPTY, Piece.row(WORD_GAP, parts)));
    }

    private Piece tag(FacePoint face, double maxWidth) {
        String text = isEnd(face) ? names.caption(curves.get(face.curve()).name())
                : names.initial(face.curve());
        return Piece.text(TextBlock.of(text, TextStyle.TEAM, maxWidth), colour(face));
    }

    private boolean isEnd(FacePoint face) {
        List<Point> points = curves.get(face.curve()).points();
        return face.point() == points.get(0) || face.point() == points.get(points.size() - 1);
    }

    private Colour colour(FacePoint face) {
        return curves.size() > 1 ? theme.persona(face.curve()) : theme.feeling(face.point().score());
    }

    void feeling(EmotionBand.Feeling feeling, double neutral, Consumer<Shape> out) {
        FacePoint face = feeling.face();
        Point point = face.point();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Faces.face(face.x(), face.y() + neutral, Faces.RADIUS, point.score(), colour(face),
                theme.colour(Role.BAND)));
        feeling.word().draw(feeling.place().x(), feeling.place().y() + neutral, shapes::add);
        feeling.marks().forEach(placed -> placed.mark().draw(placed.bounds().x(), placed.bounds().y() + neutral,
                shapes::add));
        out.accept(new Group(point.id(), point.word() == null ? "" : point.word(), description(face), "feeling",
                shapes));
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
        return String.join(", ", parts);
    }
}
