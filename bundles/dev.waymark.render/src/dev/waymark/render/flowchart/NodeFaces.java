/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.maps.Pain;
import dev.waymark.render.draw.Texts;
import dev.waymark.render.flowchart.Course.Spot;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.scene.TextLine.Anchor;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Measures nodes: what stands in them, and how large their outlines have to be. */
final class NodeFaces {

    /** Width in px of the orange bar at the side of an exit. */
    static final double EXIT_BAR = 5;

    private static final double WIDTH = 176;
    private static final double PADDING = 10;
    private static final double PILL_PADDING = 18;
    private static final double LEAST_HEIGHT = 40;
    private static final double LINE_GAP = 4;
    private static final double SIGN_GAP = 6;

    private final Theme theme;
    private final Signs signs;
    private final MarkPieces findings;

    NodeFaces(Theme theme, MarkPieces findings) {
        this.theme = theme;
        this.findings = findings;
        this.signs = new Signs(theme);
    }

    NodeBox of(FlowNode node, Spot spot) {
        return switch (node.kind()) {
            case START -> start(node, spot);
            case DECISION -> decision(node, spot);
            case END -> box(node, spot, Form.PILL, PILL_PADDING);
            case EXIT -> box(node, spot, Form.BOX, PADDING + EXIT_BAR);
            case STEP -> box(node, spot, Form.BOX, PADDING);
        };
    }

    private NodeBox start(FlowNode node, Spot spot) {
        TextBlock word = TextBlock.of(node.title(), TextStyle.BODY_BOLD, WIDTH);
        double width = Math.max(word.width(), 2 * Form.DISC_RADIUS);
        Piece content = centred(word, width).padded(0, 0, 0, LINE_GAP + 2 * Form.DISC_RADIUS);
        return new NodeBox(node, spot, Form.DISC, width, content.height(), content);
    }

    private NodeBox box(FlowNode node, Spot spot, Form form, double before) {
        double after = form == Form.PILL ? before : PADDING;
        double textWidth = WIDTH - before - after;
        Piece title = Piece.text(TextBlock.of(node.title(), TextStyle.BODY_BOLD, textWidth), theme.colour(Role.INK));
        Piece body = Piece.stack(LINE_GAP, List.of(title, place(node, textWidth), duration(node, textWidth),
                marks(node), findings.at(node.id(), textWidth)));
        double above = Math.max(PADDING, (LEAST_HEIGHT - body.height()) / 2);
        double height = body.height() + 2 * above;
        return new NodeBox(node, spot, form, WIDTH, height, body.padded(before, above, after, above));
    }

    private Piece place(FlowNode node, double maxWidth) {
        if (node.touchpoint() == null) {
            return Piece.EMPTY;
        }
        Piece icon = node.channel() == null ? Piece.EMPTY : signs.channel(node.channel());
        double gap = icon.width() == 0 ? 0 : SIGN_GAP;
        TextBlock text = TextBlock.of(node.touchpoint(), TextStyle.SMALL, maxWidth - icon.width() - gap);
        return Piece.row(gap, List.of(icon, Piece.text(text, theme.colour(Role.MUTED))));
    }

    private Piece duration(FlowNode node, double maxWidth) {
        return node.duration() == null ? Piece.EMPTY
                : Piece.text(TextBlock.of(node.duration(), TextStyle.SMALL, maxWidth), theme.colour(Role.MUTED));
    }

    /** The signs of a node: its pain points by the severest of them, moment of truth, wow moment. */
    private Piece marks(FlowNode node) {
        List<Piece> marks = new ArrayList<>(pains(node.pressing()));
        if (node.momentOfTruth()) {
            marks.add(signs.momentOfTruth());
        }
        if (node.wowMoment()) {
            marks.add(signs.wowMoment());
        }
        return Piece.row(SIGN_GAP, marks);
    }

    private List<Piece> pains(List<Pain> pains) {
        if (pains.isEmpty()) {
            return List.of();
        }
        boolean open = pains.get(0).isOpen();
        int worst = pains.stream().mapToInt(Pain::severity).max().orElse(0);
        Piece several = pains.size() == 1 ? Piece.EMPTY
                : Piece.text(TextBlock.of("×" + pains.size(), TextStyle.SMALL_BOLD, WIDTH),
                        theme.colour(open ? Role.NEGATIVE : Role.MUTED));
        return Stream.of(signs.painFlag("", open), signs.severity(worst, open), several)
                .filter(piece -> piece != Piece.EMPTY).toList();
    }

    private NodeBox decision(FlowNode node, Spot spot) {
        Piece marks = marks(node);
        Diamond diamond = Diamond.around(node.title(), marks);
        if (diamond == null) {
            return hexagon(node, spot, marks);
        }
        Piece content = centred(diamond.text(), diamond.text().width());
        Piece whole = marks.height() == 0 ? content : Piece.stack(LINE_GAP, List.of(content, marks));
        double beside = (diamond.width() - whole.width()) / 2;
        double above = (diamond.height() - whole.height()) / 2;
        return new NodeBox(node, spot, Form.DIAMOND, diamond.width(), diamond.height(),
                whole.padded(beside, above, beside, above));
    }

    private NodeBox hexagon(FlowNode node, Spot spot, Piece marks) {
        double textWidth = WIDTH - 2 * PADDING;
        Piece text = centred(TextBlock.of(node.title(), TextStyle.BODY_BOLD, textWidth), textWidth);
        Piece body = marks.height() == 0 ? text : Piece.stack(LINE_GAP, List.of(text, marks));
        double beside = Form.POINT + PADDING / 2;
        return new NodeBox(node, spot, Form.HEXAGON, body.width() + 2 * beside, body.height() + 2 * PADDING,
                body.padded(beside, PADDING, beside, PADDING));
    }

    private Piece centred(TextBlock block, double width) {
        return new Piece(width, block.height(), (left, top, out) -> Texts.place(block, left + width / 2, top,
                Anchor.MIDDLE, theme.colour(Role.INK)).forEach(out));
    }
}
