/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.Overlay;
import dev.waymark.maps.Trace;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Picture;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/**
 * Shows on a finished map what is laid over another state: what is gone becomes faint, dashed and struck through;
 * what is new has a bar at its left, what is changed or moved a broken one. Neither needs a colour.
 */
public final class OverlayPaint {

    /** The role of what says what has become of something, and stays as it is. */
    public static final String MARK = "mark";

    private static final List<Double> DASH = List.of(4.0, 3.0);
    private static final List<Double> BROKEN = List.of(3.0, 3.0);
    private static final double BAR = 3;
    private static final double BAR_GAP = 3;
    /** How much of a colour is left where something is gone. */
    private static final double FAINT = 0.62;
    private static final double STRIKE = 0.3;
    private static final int LEAST_STRUCK = 3;
    private static final double LEAST_DASHED = 17;

    private final Overlay overlay;
    private final Theme theme;
    private final Colour ground;

    private OverlayPaint(Overlay overlay, Theme theme) {
        this.overlay = overlay;
        this.theme = theme;
        this.ground = theme.colour(Role.BAND);
    }

    /** The drawing as it is laid over the other state. */
    public static Drawing of(Drawing map, Overlay overlay, Theme theme) {
        if (overlay.traces().isEmpty()) {
            return map;
        }
        return new Drawing(map.id(), map.width(), map.height(), map.language(), map.title(), map.description(),
                map.fontFamily(), map.background(), new OverlayPaint(overlay, theme).painted(map.shapes(), false));
    }

    private List<Shape> painted(List<Shape> shapes, boolean gone) {
        List<Shape> painted = new ArrayList<>();
        shapes.forEach(shape -> paint(shape, gone, painted));
        return painted;
    }

    private void paint(Shape shape, boolean gone, List<Shape> out) {
        if (shape instanceof Group group && group.role().equals(MARK)) {
            out.add(group);
        } else if (shape instanceof Group group) {
            boolean ghost = gone || !group.id().isEmpty() && overlay.isGone(group.id());
            List<Shape> children = painted(group.children(), ghost);
            Trace trace = overlay.traces().get(group.id());
            if (trace != null && trace != Trace.REMOVED && !ghost && !group.children().isEmpty() && isSolid(group)) {
                children.add(bar(group.bounds(), trace, theme));
            }
            out.add(new Group(group.id(), title(group, trace), group.description(), group.role(), children));
        } else if (gone) {
            fade(shape, out);
        } else {
            out.add(shape);
        }
    }

    /** Whether it is a thing, not a line between things. */
    private static boolean isSolid(Group group) {
        return !group.role().equals("branch") && !group.role().equals("loop") && !group.role().equals("drop-off")
                && !group.role().equals("feeling") && !group.role().equals("arrow") && !group.role().equals("stage");
    }

    private static String title(Group group, Trace trace) {
        return trace == null || group.title().isEmpty() ? group.title() : group.title() + " (" + trace.word() + ")";
    }

    /** The bar at the left of something. */
    public static Shape bar(Bounds place, Trace trace, Theme theme) {
        double x = place.x() - BAR_GAP - BAR / 2;
        Stroke stroke = Stroke.of(theme.colour(Role.INK), BAR);
        return PathShape.line(Path.polyline(x, place.y(), x, place.bottom()).build(),
                trace == Trace.ADDED ? stroke : stroke.dashed(BROKEN));
    }

    private void fade(Shape shape, List<Shape> out) {
        if (shape instanceof Box box) {
            out.add(new Box(box.bounds(), box.radius(), faint(box.fill()), faint(box.stroke(), box.bounds())));
        } else if (shape instanceof PathShape path) {
            out.add(new PathShape(path.path(), faint(path.fill()), faint(path.stroke(), path.bounds())));
        } else if (shape instanceof Circle circle) {
            out.add(new Circle(circle.x(), circle.y(), circle.radius(), faint(circle.fill()),
                    faint(circle.stroke(), circle.bounds())));
        } else if (shape instanceof TextLine line) {
            out.addAll(struck(line));
        } else if (shape instanceof Picture picture) {
            out.add(picture);
        }
    }

    /** Text as it is where it is no longer true. */
    public static List<Shape> struck(List<Shape> text, Theme theme) {
        OverlayPaint paint = new OverlayPaint(Overlay.NONE, theme);
        return paint.painted(text, true);
    }

    private List<Shape> struck(TextLine line) {
        Colour colour = theme.colour(Role.MUTED);
        TextLine pale = new TextLine(line.x(), line.baseline(), line.anchor(), line.text(), line.style(), colour,
                line.width());
        double y = line.baseline() - line.style().ascent() * STRIKE;
        return line.text().length() < LEAST_STRUCK ? List.of(pale) : List.of(pale,
                PathShape.line(Path.polyline(line.left(), y, line.left() + line.width(), y).build(),
                Stroke.of(colour, 1)));
    }

    /** Dashes would tear small signs to pieces. */
    private Stroke faint(Stroke stroke, Bounds place) {
        boolean large = Math.max(place.width(), place.height()) > LEAST_DASHED;
        return stroke.paint() == Paint.NONE ? stroke : new Stroke(faint(stroke.paint()), stroke.width(),
                large ? DASH : stroke.dash(), stroke.round());
    }

    private Paint faint(Paint paint) {
        return paint instanceof Colour colour ? colour.towards(ground, 1 - FAINT) : paint;
    }
}
