/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.waymark.render.flowchart.Channel.Horizontal;
import dev.waymark.render.flowchart.Course.Side;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Path.Point;

/**
 * Where everything below the head and the stage headers is: bands side by side with gutters between them, a channel
 * above and one below. The origin is the upper left corner.
 */
final class FlowchartLayout {

    private static final double BAND_PADDING = 24;
    private static final double CHANNEL_MARGIN = 10;

    private final Chart chart;
    private final BandContents contents;
    private final Slots slots;
    private final SideLabels labels;
    private final Columns columns;
    private final Channel above;
    private final Channel below;

    /**
     * Lays out a chart.
     *
     * @param leastWidths the least width of each band in px
     * @param leastTotal  the least width of all together in px
     */
    FlowchartLayout(Chart chart, double[] leastWidths, double leastTotal) {
        this.chart = chart;
        contents = BandContents.of(chart);
        slots = Slots.of(chart, contents.places());
        labels = new SideLabels(chart, contents, slots);
        columns = new Columns(chart, contents, labels, Gutters.of(chart, slots), leastWidths, leastTotal);
        above = channel(false);
        below = channel(true);
    }

    /** The bands from left to right. */
    List<Bounds> bands() {
        return IntStream.range(0, chart.stages()).mapToObj(stage -> new Bounds(columns.bandLeft(stage),
                channelHeight(above), columns.bandWidth(stage), bandHeight())).toList();
    }

    /** Width of all together in px. */
    double width() {
        return columns.width();
    }

    /** Height of all together in px. */
    double height() {
        return channelHeight(above) + bandHeight() + channelHeight(below);
    }

    /** Where the nodes are, in their order. */
    List<Bounds> nodes() {
        List<Bounds> nodes = new ArrayList<>(chart.nodes().size());
        for (NodeBox node : chart.nodes()) {
            nodes.add(contents.places().get(node.index()).translated(columns.contentsLeft(node.stage()),
                    contentsTop()));
        }
        return nodes;
    }

    /** How the edges run, in the order of the links. */
    List<Route> routes() {
        return chart.links().stream().map(link -> link.course() == Course.INSIDE ? inside(link) : outside(link))
                .toList();
    }

    private Channel channel(boolean back) {
        Map<Integer, Horizontal> lines = new LinkedHashMap<>();
        chart.links().stream().filter(
                link -> link.course().usesChannel() && link.course().isBack() == back).forEach(link -> {
            double leaving = columns.verticalX(link, true);
            double entering = columns.verticalX(together(link), false);
            lines.merge(slots.bundle(link), new Horizontal(together(link), Math.min(leaving, entering),
                    Math.max(leaving, entering)), Horizontal::joined);
        });
        return new Channel(List.copyOf(lines.values()));
    }

    /** The first of the edges with which an edge comes together. */
    private Link together(Link link) {
        return chart.links().get(slots.bundle(link));
    }

    private static double channelHeight(Channel channel) {
        return channel.tracks() == 0 ? 0 : 2 * CHANNEL_MARGIN + (channel.tracks() - 1) * Gutter.TRACK;
    }

    private double bandHeight() {
        return contents.height() + 2 * BAND_PADDING;
    }

    private double contentsTop() {
        return channelHeight(above) + BAND_PADDING;
    }

    private double channelY(Link link) {
        return link.course() == Course.AHEAD
                ? channelHeight(above) - CHANNEL_MARGIN - above.track(together(link)) * Gutter.TRACK
                : channelHeight(above) + bandHeight() + CHANNEL_MARGIN + below.track(together(link)) * Gutter.TRACK;
    }

    private Route inside(Link link) {
        Route route = contents.inside().get(link.index());
        List<Point> points = new ArrayList<>(route.points());
        int last = points.size() - 1;
        points.set(0, onOutline(link.from(), points.get(0), -1));
        points.set(last, onOutline(link.to(), points.get(last), 1));
        return new Route(points, route.label()).translated(columns.contentsLeft(link.from().stage()), contentsTop());
    }

    /** Lengthens an edge from the rectangle around a node to its outline. */
    private Point onOutline(NodeBox node, Point point, int down) {
        double dx = point.x() - contents.places().get(node.index()).centreX();
        return new Point(point.x(), point.y() + down * node.form().endInset(node.width(), node.height(), dx));
    }

    private Route outside(Link link) {
        Bounds label = labels.of(link);
        return new Route(corners(link), label.isEmpty() ? label
                : label.translated(columns.contentsLeft(link.from().stage()), contentsTop()));
    }

    private List<Point> corners(Link link) {
        Point start = atSide(new Stub(link, true));
        Point end = atSide(new Stub(link, false));
        if (slots.isStraight(link)) {
            return List.of(start, end);
        }
        if (!link.course().usesChannel()) {
            double x = columns.verticalX(together(link), true);
            return List.of(start, new Point(x, start.y()), new Point(x, end.y()), end);
        }
        double leaving = columns.verticalX(link, true);
        double entering = columns.verticalX(together(link), false);
        double y = channelY(link);
        return List.of(start, new Point(leaving, start.y()), new Point(leaving, y), new Point(entering, y),
                new Point(entering, end.y()), end);
    }

    private Point atSide(Stub stub) {
        NodeBox node = stub.node();
        Bounds place = contents.places().get(node.index());
        double y = slots.y(stub);
        double inset = node.form().sideInset(node.width(), node.height(), y - place.centreY());
        double x = stub.side() == Side.WEST ? place.x() + inset : place.right() - inset;
        return new Point(columns.contentsLeft(node.stage()) + x, contentsTop() + y);
    }
}
