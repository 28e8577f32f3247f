/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import java.util.List;

import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.ChannelKind;
import dev.waymark.render.draw.Arrows;
import dev.waymark.render.draw.Icons;
import dev.waymark.render.draw.Marks;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** The signs of the drawing kit as pieces in the colours of a theme, alike on the map and in its legend. */
public final class Signs {

    /** Width and height in px of the mark that tells how well something is known. */
    public static final double CERTAINTY_SIZE = 7;
    /** Radius in px of the disc with the number of a pain point. */
    public static final double FLAG_RADIUS = 9;

    /** Width in px of the bar at the left of an exit. */
    public static final double EXIT_WIDTH = 5;

    private static final double STAR_RADIUS = 7;
    private static final double HEART_RADIUS = 6;
    private static final double BADGE_RADIUS = 6;
    private static final double ARROW_LENGTH = 30;
    private static final double LINE_LENGTH = 36;
    private static final double CERTAINTY_GAP = 5;
    private static final double SEVERITY_GAP = 2;
    private static final double CHECK_SIZE = 8;

    private final Theme theme;

    /** Signs in the colours of a theme. */
    public Signs(Theme theme) {
        this.theme = theme;
    }

    /** The star of a moment of truth. */
    public Piece momentOfTruth() {
        return centred(2 * STAR_RADIUS, (x, y) -> Marks.star(x, y, STAR_RADIUS, theme.colour(Role.MOMENT_OF_TRUTH)));
    }

    /** The heart of a wow moment. */
    public Piece wowMoment() {
        return centred(2 * STAR_RADIUS, (x, y) -> Marks.heart(x, y, HEART_RADIUS, theme.colour(Role.WOW)));
    }

    /** The star or the heart within a ring, for the corner of a card; {@code role} is that of the moment. */
    public Piece badge(Role role) {
        return centred(2 * FLAG_RADIUS, (x, y) -> Group.of(List.of(
                new Circle(x, y, FLAG_RADIUS - 0.5, theme.colour(Role.BOX), Stroke.of(theme.colour(role), 1.25)),
                role == Role.WOW ? Marks.heart(x, y + 0.5, BADGE_RADIUS - 1, theme.colour(role))
                        : Marks.star(x, y, BADGE_RADIUS, theme.colour(role)))));
    }

    /** The marks of a severity, hollow and muted where the pain point is no longer {@code open}. */
    public Piece severity(int severity, boolean open) {
        if (open) {
            return severity(severity);
        }
        Stroke line = Stroke.of(theme.colour(Role.MUTED), 1);
        double step = (Marks.SEVERITY_WIDTH + SEVERITY_GAP) / Marks.SEVERITIES;
        return new Piece(severity * step - SEVERITY_GAP, Marks.SEVERITY_HEIGHT, (left, top, out) -> {
            for (int i = 0; i < severity; i++) {
                Bounds mark = new Bounds(left + i * step, top, step - SEVERITY_GAP, Marks.SEVERITY_HEIGHT);
                out.accept(new Box(mark.inset(0.5), 1, Paint.NONE, line));
            }
        });
    }

    /** The check mark of a pain point that is solved or accepted. */
    public Piece check() {
        return new Piece(CHECK_SIZE, CHECK_SIZE, (left, top, out) -> out.accept(PathShape.line(Path.polyline(
                left + 0.5, top + 0.55 * CHECK_SIZE, left + 0.38 * CHECK_SIZE, top + CHECK_SIZE - 1,
                left + CHECK_SIZE - 0.5, top + 1).build(), Stroke.of(theme.colour(Role.MUTED), 1.5).rounded())));
    }

    /** The five marks of a severity, 1 to 5. */
    public Piece severity(int severity) {
        return new Piece(Marks.SEVERITY_WIDTH, Marks.SEVERITY_HEIGHT, (left, top, out) -> out.accept(
                Marks.severity(left, top, severity, theme.colour(Role.NEGATIVE), theme.colour(Role.MARK_OFF))));
    }

    /** A disc with the number of a pain point, or with an exclamation mark where {@code number} is empty. */
    public Piece painFlag(String number) {
        return painFlag(number, true);
    }

    /** The disc of a pain point; a ring where it is no longer {@code open}. */
    public Piece painFlag(String number, boolean open) {
        Colour sign = theme.colour(open ? Role.MARK_TEXT : Role.MUTED);
        Colour disc = theme.colour(open ? Role.NEGATIVE : Role.BOX);
        Stroke ring = open ? Stroke.NONE : Stroke.of(sign, 1.25);
        return new Piece(2 * FLAG_RADIUS, 2 * FLAG_RADIUS, (left, top, out) -> {
            double x = left + FLAG_RADIUS;
            double y = top + FLAG_RADIUS;
            if (number.isEmpty()) {
                out.accept(new Circle(x, y, FLAG_RADIUS - ring.width() / 2, disc, ring));
                out.accept(Marks.painFlag(x, y, FLAG_RADIUS - ring.width(), disc, sign));
                return;
            }
            TextStyle style = TextStyle.of(TextStyle.SMALL_BOLD.face(), number.length() > 2 ? 8 : 10);
            out.accept(new Circle(x, y, FLAG_RADIUS - ring.width() / 2, disc, ring));
            out.accept(TextLine.of(x, y + (style.ascent() - 2 * style.descent()) / 2, TextLine.Anchor.MIDDLE, number,
                    style, sign));
        });
    }

    /** The bar at the left of an exit, by which the customer leaves the journey. */
    public Piece exit(double height) {
        return new Piece(EXIT_WIDTH, height, (left, top, out) -> out.accept(
                Box.filled(new Bounds(left, top, EXIT_WIDTH, height), theme.colour(Role.NEGATIVE))));
    }

    /** The bar of an exit as the legend shows it. */
    public Piece exit() {
        return exit(2 * STAR_RADIUS);
    }

    /** The icon of a kind of channel. */
    public Piece channel(ChannelKind kind) {
        return new Piece(Icons.SIZE, Icons.SIZE, (left, top, out) -> out.accept(switch (kind) {
            case DIGITAL -> Icons.digital(left, top, theme.colour(Role.MUTED));
            case PHYSICAL -> Icons.physical(left, top, theme.colour(Role.MUTED));
            case INTERPERSONAL -> Icons.interpersonal(left, top, theme.colour(Role.MUTED));
        }));
    }

    /** Whether there is a mark for how well something is known; observed is the rule and has none. */
    public static boolean isMarked(Certainty certainty) {
        return certainty != null && certainty != Certainty.OBSERVED;
    }

    /** Text within {@code maxWidth} px, with the mark for how well it is known behind its last line. */
    public Piece text(String text, TextStyle style, Colour colour, double maxWidth, Certainty certainty) {
        if (!isMarked(certainty)) {
            return Piece.text(TextBlock.of(text, style, maxWidth), colour);
        }
        TextBlock block = TextBlock.of(text, style, maxWidth - CERTAINTY_GAP - CERTAINTY_SIZE);
        int last = block.lines().size() - 1;
        double markLeft = last < 0 ? 0 : TextMeasure.width(block.lines().get(last), style) + CERTAINTY_GAP;
        Piece words = Piece.text(block, colour);
        Piece mark = certainty(certainty);
        double markTop = block.height() - (style.lineHeight() + mark.height()) / 2;
        return new Piece(Math.max(words.width(), markLeft + mark.width()), words.height(), (left, top, out) -> {
            words.draw(left, top, out);
            mark.draw(left + markLeft, top + markTop, out);
        });
    }

    /** How well something is known: an empty ring for assumed, a full one for measured, nothing for observed. */
    public Piece certainty(Certainty certainty) {
        if (!isMarked(certainty)) {
            return Piece.EMPTY;
        }
        double radius = CERTAINTY_SIZE / 2 - 0.5;
        Paint inside = certainty == Certainty.MEASURED ? theme.colour(Role.MUTED) : Paint.NONE;
        return new Piece(CERTAINTY_SIZE, CERTAINTY_SIZE, (left, top, out) -> out.accept(new Circle(
                left + CERTAINTY_SIZE / 2, top + CERTAINTY_SIZE / 2, radius, inside,
                Stroke.of(theme.colour(Role.MUTED), 1))));
    }

    /** A short arrow, with a head at both ends where it is mutual. */
    public Piece arrow(boolean mutual) {
        return new Piece(ARROW_LENGTH, 2 * STAR_RADIUS, (left, top, out) -> {
            double y = top + STAR_RADIUS;
            double right = left + ARROW_LENGTH;
            double start = mutual ? left + Arrows.HEAD_LENGTH - 1 : left;
            out.accept(PathShape.line(Path.polyline(start, y, right - Arrows.HEAD_LENGTH + 1, y).build(),
                    Stroke.of(theme.colour(Role.EDGE), 1.25)));
            out.accept(Arrows.head(right, y, 1, 0, theme.colour(Role.EDGE)));
            if (mutual) {
                out.accept(Arrows.head(left, y, -1, 0, theme.colour(Role.EDGE)));
            }
        });
    }

    /** A sample of a line. */
    public Piece line(Stroke stroke) {
        return new Piece(LINE_LENGTH, 2 * STAR_RADIUS, (left, top, out) -> out.accept(PathShape.line(
                Path.polyline(left, top + STAR_RADIUS, left + LINE_LENGTH, top + STAR_RADIUS).build(), stroke)));
    }

    private static Piece centred(double size, Sign sign) {
        return new Piece(size, size,
                (left, top, out) -> out.accept(sign.at(left + size / 2, top + size / 2)));
    }

    /** A sign around a point. */
    private interface Sign {
        Shape at(double x, double y);
    }
}
