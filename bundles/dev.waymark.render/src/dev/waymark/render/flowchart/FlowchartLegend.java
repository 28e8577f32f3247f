/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.model.journey.ChannelKind;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.head.Legend;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.theme.Theme;

/** Explains what a flowchart uses. */
final class FlowchartLegend {

    private static final double SAMPLE_LENGTH = 36;
    private static final double SAMPLE_HEIGHT = 14;
    private static final double SAMPLE_WIDTH = 2.5;

    private final Theme theme;
    private final Signs signs;
    private final Legend legend = new Legend();

    private FlowchartLegend(Theme theme) {
        this.theme = theme;
        this.signs = new Signs(theme);
    }

    /** The legend of a chart in lines of at most a width in px; of no height where there is nothing to explain. */
    static Piece of(Chart chart, double maxWidth, Theme theme) {
        FlowchartLegend parts = new FlowchartLegend(theme);
        chart.links().stream().filter(link -> link.edge().share() != null).limit(1)
                .forEach(link -> parts.legend.add(parts.shares(), "the wider, the more customers"));
        chart.links().forEach(parts::add);
        chart.nodes().forEach(node -> parts.add(node.node()));
        return parts.legend.piece(maxWidth, theme);
    }

    private void add(Link link) {
        LinkStyle style = LinkStyle.of(link);
        if (style == LinkStyle.DROP_OFF) {
            legend.add(signs.line(style.stroke(SAMPLE_WIDTH, theme)), "drop-off: leaves the journey");
        } else if (style == LinkStyle.BACK) {
            legend.add(signs.line(style.stroke(SAMPLE_WIDTH, theme)), "goes back");
        }
    }

    private void add(FlowNode node) {
        if (!node.pains().isEmpty()) {
            legend.add(Piece.row(6, java.util.List.of(signs.painFlag(""), signs.severity(4))),
                    "pain points, by the highest severity of 5");
        }
        if (node.momentOfTruth()) {
            legend.add(signs.momentOfTruth(), "moment of truth");
        }
        if (node.wowMoment()) {
            legend.add(signs.wowMoment(), "wow moment");
        }
        if (node.touchpoint() != null && node.channel() != null) {
            legend.add(signs.channel(node.channel()), channelName(node.channel()));
        }
    }

    private static String channelName(ChannelKind kind) {
        return kind.getLiteral();
    }

    /** A line that becomes wider. */
    private Piece shares() {
        return new Piece(SAMPLE_LENGTH, SAMPLE_HEIGHT, (left, top, out) -> {
            double[] widths = {1.25, 3.6, 6};
            double part = SAMPLE_LENGTH / widths.length;
            for (int i = 0; i < widths.length; i++) {
                double x = left + i * part;
                double y = top + SAMPLE_HEIGHT / 2;
                out.accept(PathShape.line(Path.polyline(x, y, x + part, y).build(),
                        Stroke.of(LinkStyle.ONWARD.colour(theme), widths[i])));
            }
        });
    }
}
