/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.List;
import java.util.function.Predicate;

import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.maps.Pain;
import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.ChannelKind;
import dev.waymark.render.draw.Branches;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.head.Legend;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Explains what a flowchart uses. */
final class FlowchartLegend {

    private static final double SAMPLE_LENGTH = 36;
    private static final double SAMPLE_HEIGHT = 14;
    private static final double SAMPLE_WIDTH = 2.5;
    private static final double SIGN_GAP = 6;
    private static final List<Double> SHARES = List.of(0.0, 50.0, 100.0);

    private final Chart chart;
    private final Theme theme;
    private final Signs signs;
    private final Legend legend = new Legend();

    private FlowchartLegend(Chart chart, Theme theme) {
        this.chart = chart;
        this.theme = theme;
        this.signs = new Signs(theme);
    }

    /** The legend of a chart in lines of at most a width in px; of no height where there is nothing to explain. */
    static Piece of(Chart chart, double maxWidth, Theme theme, MarkPieces marks) {
        FlowchartLegend parts = new FlowchartLegend(chart, theme);
        parts.addEdges();
        parts.addNodes();
        marks.explain(parts.legend::add);
        return parts.legend.piece(maxWidth, theme);
    }

    private void addEdges() {
        if (anyEdge(edge -> edge.share() != null || edge.measured() != null)) {
            legend.add(shares(), "width: share of the customers");
        }
        if (anyEdge(edge -> edge.measured() != null)) {
            legend.addCertainties(List.of(Certainty.MEASURED), signs);
            legend.add(word("said", Role.INK), "what the journey says");
        }
        if (anyEdge(edge -> edge.volume() != null || edge.measured() != null)) {
            legend.add(word("240", Role.INK), "number of customers");
        }
        addLine(LinkStyle.DROP_OFF, "drop-off");
        addLine(LinkStyle.BACK, "goes back");
    }

    private void addLine(LinkStyle style, String meaning) {
        if (chart.links().stream().anyMatch(link -> LinkStyle.of(link) == style)) {
            legend.add(signs.line(style.stroke(SAMPLE_WIDTH, theme)), meaning);
        }
    }

    private void addPains() {
        boolean open = anyNode(node -> node.pains().stream().anyMatch(Pain::isOpen));
        boolean over = anyNode(node -> !node.pressing().isEmpty() && !node.pressing().get(0).isOpen());
        if (open || over) {
            legend.add(Piece.row(SIGN_GAP, List.of(signs.painFlag("", open), signs.severity(3, open))),
                    "pain point, severity of 5");
        }
        if (anyNode(node -> node.pressing().size() > 1)) {
            legend.add(word("×2", open ? Role.NEGATIVE : Role.MUTED), "several, severity of the worst");
        }
        if (open && over) {
            legend.add(signs.painFlag("", false), "solved or accepted");
        }
    }

    private void addNodes() {
        addPains();
        if (anyNode(FlowNode::momentOfTruth)) {
            legend.add(signs.momentOfTruth(), "moment of truth");
        }
        if (anyNode(FlowNode::wowMoment)) {
            legend.add(signs.wowMoment(), "wow moment");
        }
        for (ChannelKind kind : ChannelKind.values()) {
            if (anyNode(node -> node.touchpoint() != null && node.channel() == kind)) {
                legend.add(signs.channel(kind), kind.getLiteral());
            }
        }
    }

    private boolean anyEdge(Predicate<FlowEdge> used) {
        return chart.links().stream().map(Link::edge).anyMatch(used);
    }

    private boolean anyNode(Predicate<FlowNode> used) {
        return chart.nodes().stream().map(NodeBox::node).anyMatch(used);
    }

    private Piece word(String word, Role role) {
        return Piece.text(TextBlock.of(word, TextStyle.SMALL_BOLD, SAMPLE_LENGTH), theme.colour(role));
    }

    /** A line that becomes wider. */
    private Piece shares() {
        double part = SAMPLE_LENGTH / SHARES.size();
        return new Piece(SAMPLE_LENGTH, SAMPLE_HEIGHT, (left, top, out) -> {
            double y = top + SAMPLE_HEIGHT / 2;
            for (int i = 0; i < SHARES.size(); i++) {
                double x = left + i * part;
                out.accept(PathShape.line(Path.polyline(x, y, x + part, y).build(),
                        LinkStyle.ONWARD.stroke(Branches.width(SHARES.get(i)), theme)));
            }
        });
    }
}
