/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.maps.FlowchartMap.NodeKind;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws nodes. */
final class NodePainter {

    private static final double LINE = 2;
    private static final double THIN_LINE = 1.25;
    private static final double CORNER = 6;
    /** How far the inner outline of an end lies inside the outer one, in px. */
    private static final double DOUBLE_LINE = 4;

    private final Theme theme;

    NodePainter(Theme theme) {
        this.theme = theme;
    }

    /** A node at its place. */
    Group draw(NodeBox box, Bounds place) {
        List<Shape> shapes = new ArrayList<>(outline(box, place));
        box.content().draw(place.x(), place.y(), shapes::add);
        FlowNode node = box.node();
        return new Group(node.id(), node.title(), NodeTexts.description(node), role(node.kind()), shapes);
    }

    private List<Shape> outline(NodeBox box, Bounds place) {
        if (box.node().kind() == NodeKind.EXIT) {
            return exit(place);
        }
        return switch (box.form()) {
            case DISC -> List.of(new Circle(place.centreX(), place.bottom() - Form.DISC_RADIUS, Form.DISC_RADIUS,
                    theme.colour(Role.INK), Stroke.NONE));
            case BOX -> List.of(new Box(place, CORNER, theme.colour(Role.BOX), ink(LINE)));
            case DIAMOND -> List.of(polygon(place, place.width() / 2));
            case HEXAGON -> List.of(polygon(place, Form.POINT));
            case PILL -> List.of(pill(place, ink(LINE)), pill(place.inset(DOUBLE_LINE), ink(THIN_LINE)));
        };
    }

    private Stroke ink(double width) {
        return Stroke.of(theme.colour(Role.INK), width);
    }

    private List<Shape> exit(Bounds place) {
        Stroke line = Stroke.of(theme.colour(Role.NEGATIVE), THIN_LINE);
        Bounds bar = new Bounds(place.x(), place.y(), NodeFaces.EXIT_BAR, place.height());
        return List.of(new Box(place, 0, theme.colour(Role.BOX), line), Box.filled(bar, theme.colour(Role.NEGATIVE)));
    }

    private Shape polygon(Bounds place, double point) {
        double middle = place.centreY();
        return new PathShape(Path.polygon(place.x(), middle, place.x() + point, place.y(), place.right() - point,
                place.y(), place.right(), middle, place.right() - point, place.bottom(), place.x() + point,
                place.bottom()), theme.colour(Role.BOX), ink(LINE));
    }

    private Shape pill(Bounds place, Stroke stroke) {
        Paint fill = stroke.width() == LINE ? theme.colour(Role.BOX) : Paint.NONE;
        return new Box(place, Form.pillRadius(place.height()), fill, stroke);
    }

    private static String role(NodeKind kind) {
        return switch (kind) {
            case START -> "start";
            case STEP -> "step";
            case DECISION -> "decision";
            case EXIT -> "exit";
            case END -> "end";
        };
    }
}
