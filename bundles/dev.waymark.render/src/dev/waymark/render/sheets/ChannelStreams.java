/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.List;
import java.util.function.Consumer;

import dev.waymark.maps.ChannelFlow.Kind;
import dev.waymark.maps.ChannelFlow.Stream;
import dev.waymark.render.draw.Formats;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.Path.Point;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.theme.Role;

/** Paints streams: a change of channel has most ink, what goes on where it is has least. */
final class ChannelStreams {

    private static final List<Double> DASHES = List.of(6.0, 4.0);
    private static final double SAMPLE_WIDTH = 28;
    private static final double SAMPLE_HEIGHT = 10;
    private static final double TIP = 4;
    /** Width in px of a line for a share that is not known. */
    private static final double THIN = 2;
    /** Width in px of the edge that sets streams apart. */
    private static final double EDGE = 0.75;

    private final Sheet sheet;

    ChannelStreams(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A stream of some kind as the legend shows it. */
    Piece sample(Kind kind, boolean tellsShares) {
        return !tellsShares ? sheet.signs().line(line(kind)) : new Piece(SAMPLE_WIDTH, SAMPLE_HEIGHT,
                (left, top, out) -> out.accept(Box.filled(new Bounds(left, top, SAMPLE_WIDTH, SAMPLE_HEIGHT),
                        colour(kind))));
    }

    private Colour colour(Kind kind) {
        return switch (kind) {
            case GOES_ON -> tint(Role.POSITIVE, 0.24);
            case SWITCHES -> tint(Role.POSITIVE, 0.8);
            case GOES_BACK -> tint(Role.MUTED, 0.5);
            case LEAVES -> tint(Role.NEGATIVE, 0.55);
        };
    }

    private Colour tint(Role role, double part) {
        return sheet.colour(Role.PAGE).towards(sheet.colour(role), part);
    }

    /** A dashed line where no share is known. */
    Stroke line(Kind kind) {
        return Stroke.of(kind == Kind.GOES_ON ? tint(Role.MUTED, 0.6) : colour(kind), THIN).dashed(DASHES);
    }

    /** A stream as a whole, on its way. */
    Piece of(Stream stream, String from, ChannelRoutes routes) {
        return new Piece(0, 0, (left, top, out) -> {
            if (ChannelSlots.leadsOn(stream)) {
                onward(stream, routes.bends(stream), left, top, out);
            } else {
                turning(stream, routes.corners(stream).stream()
                        .map(point -> new Point(point.x() + left, point.y() + top)).toList(), out);
            }
        }).as("", from + " \u2192 " + stream.toTitle(), words(stream), "stream");
    }

    /** What a stream is, in words. */
    static String words(Stream stream) {
        String what = switch (stream.kind()) {
            case GOES_ON -> "go on";
            case SWITCHES -> "change the channel";
            case GOES_BACK -> "go back";
            case LEAVES -> "leave";
        };
        return stream.share() == null ? "customers " + what : percent(stream.share()) + " " + what;
    }

    /** A share as people read it. */
    static String percent(double share) {
        return Formats.percent(share >= 1 || share == 0 ? Math.round(share) : Math.round(share * 10) / 10.0);
    }

    private void onward(Stream stream, List<Bend> bends, double left, double top, Consumer<Shape> out) {
        out.accept(stream.share() == null
                ? PathShape.line(Bend.line(bends).transformed(1, left, top), line(stream.kind()))
                : new PathShape(Bend.ribbon(bends, ChannelSlots.thickness(stream)).transformed(1, left, top),
                        colour(stream.kind()), Stroke.of(sheet.colour(Role.BAND), EDGE)));
    }

    private void turning(Stream stream, List<Point> corners, Consumer<Shape> out) {
        double thickness = ChannelSlots.thickness(stream);
        Path middle = ChannelShapes.turning(corners, ChannelShapes.radius(thickness));
        if (stream.share() == null) {
            out.accept(PathShape.line(middle, line(stream.kind())));
        } else {
            out.accept(PathShape.line(middle, Stroke.of(sheet.colour(Role.BAND), thickness + 2 * EDGE)));
            out.accept(PathShape.line(middle, Stroke.of(colour(stream.kind()), thickness)));
        }
        tip(corners, thickness, colour(stream.kind()), out);
    }

    /** The head of a stream that turns: downwards out of the journey, or to the right into its stop. */
    private static void tip(List<Point> points, double thickness, Colour colour, Consumer<Shape> out) {
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double half = thickness / 2 + TIP;
        boolean down = end.x() == before.x();
        double x = end.x();
        double y = end.y();
        out.accept(PathShape.filled(down ? Path.polygon(x - half, y, x + half, y, x, y + half)
                : Path.polygon(x - TIP, y - half, x, y, x - TIP, y + half), colour));
    }
}
