/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.waymark.maps.BlueprintMap.Connection;
import dev.waymark.render.blueprint.Ports.Port;
import dev.waymark.render.draw.Arrows;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Path.Point;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws arrows along their routes: a head where they arrive, and where they start too if they are mutual. */
final class ArrowShapes {

    private static final double LINE = 1.25;
    private static final double SLOT = 16;
    /** Room between the tip of an arrow and the outline of a card. */
    private static final double TIP_GAP = 1.5;

    private final BlueprintLayout layout;
    private final Theme theme;

    ArrowShapes(BlueprintLayout layout, Theme theme) {
        this.layout = layout;
        this.theme = theme;
    }

    void draw(Route route, Consumer<Shape> out) {
        Connection connection = route.connection();
        CardBox from = from(route);
        CardBox to = to(route);
        List<Point> points = points(route);
        Point beforeTip = points.get(points.size() - 2);
        Point tip = back(points.get(points.size() - 1), beforeTip, TIP_GAP);
        points.set(points.size() - 1, back(tip, beforeTip, Arrows.HEAD_LENGTH - 1));
        List<Shape> shapes = new ArrayList<>();
        if (connection.mutual()) {
            Point start = back(points.get(0), points.get(1), TIP_GAP);
            shapes.add(head(points.get(1), start));
            points.set(0, back(start, points.get(1), Arrows.HEAD_LENGTH - 1));
        }
        shapes.add(0, PathShape.line(Arrows.rounded(points), Stroke.of(theme.colour(Role.EDGE), LINE)));
        shapes.add(head(beforeTip, tip));
        out.accept(new Group(connection.id(), from.card().text() + (connection.mutual() ? " ↔ " : " → ")
                + to.card().text(), connection.mutual() ? "Both ways" : "One way", "connection", shapes));
    }

    private static CardBox from(Route route) {
        return route instanceof Route.Down down ? down.from()
                : route instanceof Route.Across across ? across.from() : ((Route.Detour) route).start().card();
    }

    private static CardBox to(Route route) {
        return route instanceof Route.Down down ? down.to()
                : route instanceof Route.Across across ? across.to() : ((Route.Detour) route).end().card();
    }

    private List<Point> points(Route route) {
        if (route instanceof Route.Down down) {
            return down(down);
        }
        return route instanceof Route.Across across ? across(across) : detour((Route.Detour) route);
    }

    private List<Point> down(Route.Down route) {
        Bounds from = layout.bounds(route.from());
        Bounds to = layout.bounds(route.to());
        double x = from.centreX() + slotOffset(route.slot());
        boolean downwards = from.y() < to.y();
        return new ArrayList<>(List.of(new Point(x, downwards ? from.bottom() : from.y()),
                new Point(x, downwards ? to.y() : to.bottom())));
    }

    private static double slotOffset(int slot) {
        double distance = (slot + 1) / 2 * SLOT;
        return slot % 2 == 0 ? distance : -distance;
    }

    private List<Point> across(Route.Across route) {
        Bounds from = layout.bounds(route.from());
        Bounds to = layout.bounds(route.to());
        boolean rightwards = from.x() < to.x();
        return new ArrayList<>(List.of(new Point(rightwards ? from.right() : from.x(), from.centreY()),
                new Point(rightwards ? to.x() : to.right(), to.centreY())));
    }

    private List<Point> detour(Route.Detour route) {
        Point start = point(route.start());
        Point end = point(route.end());
        double firstX = layout.x(route.first());
        double lastX = layout.x(route.last());
        List<Point> points = new ArrayList<>(List.of(start, new Point(firstX, start.y())));
        if (route.channel() != null) {
            double y = layout.y(route.channel());
            points.add(new Point(firstX, y));
            points.add(new Point(lastX, y));
        }
        points.add(new Point(lastX, end.y()));
        points.add(end);
        return points;
    }

    private Point point(Port port) {
        Bounds card = layout.bounds(port.card());
        return new Point(port.right() ? card.right() : card.x(), card.centreY() + port.offset());
    }

    /** A point moved towards another by a distance. */
    private static Point back(Point point, Point towards, double distance) {
        double length = Math.hypot(towards.x() - point.x(), towards.y() - point.y());
        return new Point(point.x() + (towards.x() - point.x()) / length * distance,
                point.y() + (towards.y() - point.y()) / length * distance);
    }

    private Shape head(Point from, Point tip) {
        return Arrows.head(tip.x(), tip.y(), tip.x() - from.x(), tip.y() - from.y(), theme.colour(Role.EDGE));
    }
}
