/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;

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
    private static final double LEAST_GUTTER = 16;
    private static final double GUTTER_MARGIN = 10;
    private static final double CHANNEL_MARGIN = 10;

    private final Chart chart;
    private final BandContents contents;
    private final Slots slots;
    private final SideLabels labels;
    private final List<Gutter> gutters;
    private final double[] gutterLeft;
    private final double[] contentsLeft;
    private final List<Bounds> bands = new ArrayList<>();
    /** x of the verticals of each link: where it leaves, where it enters. */
    private final double[][] verticalX;
    private final Channel above;
    private final Channel below;

    /**
     * Lays out a chart.
     *
     * @param leastWidths the least width of each band in px
     */
    FlowchartLayout(Chart chart, double[] leastWidths) {
        this.chart = chart;
        contents = BandContents.of(chart);
        slots = Slots.of(chart, contents.places());
        labels = new SideLabels(chart, contents, slots);
        gutters = Gutters.of(chart, slots);
        gutterLeft = new double[gutters.size()];
        contentsLeft = new double[chart.stages()];
        verticalX = new double[chart.links().size()][2];
        double[] bandEdges = placeBands(leastWidths);
        placeVerticals();
        above = channel(Course.AHEAD);
        below = channel(Course.BACK);
        for (int i = 0; i < chart.stages(); i++) {
            bands.add(new Bounds(bandEdges[2 * i], channelHeight(above), bandEdges[2 * i + 1] - bandEdges[2 * i],
                    contents.height() + 2 * BAND_PADDING));
        }
    }

    /** The bands from left to right. */
    List<Bounds> bands() {
        return bands;
    }

    /** Width of all together in px. */
    double width() {
        return gutterLeft[gutters.size() - 1] + gutterWidth(gutters.size() - 1);
    }

    /** Height of all together in px. */
    double height() {
        return channelHeight(above) + contents.height() + 2 * BAND_PADDING + channelHeight(below);
    }

    /** Where the nodes are, in their order. */
    List<Bounds> nodes() {
        List<Bounds> nodes = new ArrayList<>(chart.nodes().size());
        for (NodeBox node : chart.nodes()) {
            nodes.add(contents.places().get(node.index()).translated(contentsLeft[node.stage()], contentsTop()));
        }
        return nodes;
    }

    /** How the edges run, in the order of the links. */
    List<Route> routes() {
        return chart.links().stream().map(link -> link.course() == Course.INSIDE ? inside(link) : outside(link))
                .toList();
    }

    private double[] placeBands(double[] leastWidths) {
        double[] edges = new double[2 * chart.stages()];
        double x = 0;
        for (int i = 0; i < chart.stages(); i++) {
            gutterLeft[i] = x;
            x += gutterWidth(i);
            double width = labels.west(i) + contents.widths()[i] + labels.east(i);
            double more = Math.max(0, leastWidths[i] - width);
            contentsLeft[i] = x + labels.west(i) + more / 2;
            edges[2 * i] = x;
            x += width + more;
            edges[2 * i + 1] = x;
        }
        gutterLeft[chart.stages()] = x;
        return edges;
    }

    private double gutterWidth(int gutter) {
        boolean outer = gutter == 0 || gutter == chart.stages();
        int tracks = gutters.get(gutter).tracks();
        double needed = tracks == 0 ? 0 : (outer ? 1 : 2) * GUTTER_MARGIN + (tracks - 1) * Gutter.TRACK;
        return outer ? needed : Math.max(LEAST_GUTTER, needed);
    }

    private void placeVerticals() {
        for (int i = 0; i < gutters.size(); i++) {
            Gutter gutter = gutters.get(i);
            double room = (gutter.tracks() - 1) * Gutter.TRACK;
            double start = i == 0 ? 0 : i == chart.stages() ? GUTTER_MARGIN : (gutterWidth(i) - room) / 2;
            for (int j = 0; j < gutter.verticals().size(); j++) {
                Vertical vertical = gutter.verticals().get(j);
                verticalX[vertical.link().index()][vertical.leaving() ? 0 : 1] =
                        gutterLeft[i] + start + gutter.track(j) * Gutter.TRACK;
            }
        }
    }

    private Channel channel(Course course) {
        return new Channel(chart.links().stream().filter(link -> link.course() == course).map(link -> {
            double[] x = verticalX[link.index()];
            return new Horizontal(link, Math.min(x[0], x[1]), Math.max(x[0], x[1]));
        }).toList());
    }

    private static double channelHeight(Channel channel) {
        return channel.tracks() == 0 ? 0 : 2 * CHANNEL_MARGIN + (channel.tracks() - 1) * Gutter.TRACK;
    }

    private double contentsTop() {
        return channelHeight(above) + BAND_PADDING;
    }

    private double channelY(Link link) {
        return link.course() == Course.AHEAD
                ? channelHeight(above) - CHANNEL_MARGIN - above.track(link) * Gutter.TRACK
                : contentsTop() + contents.height() + BAND_PADDING + CHANNEL_MARGIN
                        + below.track(link) * Gutter.TRACK;
    }

    private Route inside(Link link) {
        Route route = contents.inside().get(link.index());
        List<Point> points = new ArrayList<>(route.points());
        int last = points.size() - 1;
        points.set(0, onOutline(link.from(), points.get(0), -1));
        points.set(last, onOutline(link.to(), points.get(last), 1));
        return new Route(points, route.label()).translated(contentsLeft[link.from().stage()], contentsTop());
    }

    /** Lengthens an edge from the rectangle around a node to its outline. */
    private Point onOutline(NodeBox node, Point point, int down) {
        double dx = point.x() - contents.places().get(node.index()).centreX();
        return new Point(point.x(), point.y() + down * node.form().endInset(node.width(), node.height(), dx));
    }

    private Route outside(Link link) {
        Point start = atSide(new Stub(link, true));
        Point end = atSide(new Stub(link, false));
        double[] x = verticalX[link.index()];
        Bounds label = labels.of(link);
        Bounds placed = label.equals(Bounds.EMPTY) ? label
                : label.translated(contentsLeft[link.from().stage()], contentsTop());
        if (slots.isStraight(link)) {
            return new Route(List.of(start, end), placed);
        }
        if (!link.course().usesChannel()) {
            return new Route(List.of(start, new Point(x[0], start.y()), new Point(x[0], end.y()), end), placed);
        }
        double y = channelY(link);
        return new Route(List.of(start, new Point(x[0], start.y()), new Point(x[0], y), new Point(x[1], y),
                new Point(x[1], end.y()), end), placed);
    }

    private Point atSide(Stub stub) {
        NodeBox node = stub.node();
        Bounds place = contents.places().get(node.index());
        double y = slots.y(stub);
        double inset = node.form().sideInset(node.width(), node.height(), y - place.centreY());
        double x = stub.side() == Side.WEST ? place.x() + inset : place.right() - inset;
        return new Point(contentsLeft[node.stage()] + x, contentsTop() + y);
    }
}
