/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.maps.Pain;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws cards: the outline tells the lane, the corners carry the flags of pain points and the marks of moments. */
final class CardShapes {

    /** Distance in px of the flags on the edge of a card. */
    static final double FLAG_STEP = 20;

    private static final double RADIUS = 6;
    private static final double THIN = 1.25;
    private static final double CORNER_INSET = 2;

    private final Theme theme;
    private final Signs signs;
    private final PainNumbers numbers;

    CardShapes(Theme theme, PainNumbers numbers) {
        this.theme = theme;
        this.signs = new Signs(theme);
        this.numbers = numbers;
    }

    /**
     * Draws a card.
     *
     * @param flagged the pain points whose flags stand on its upper edge
     */
    void draw(CardBox box, Bounds bounds, List<Pain> flagged, Consumer<Shape> out) {
        Card card = box.card();
        List<Shape> shapes = new ArrayList<>();
        outline(box, bounds, shapes::add);
        box.content().draw(bounds.x() + CardContents.left(card), bounds.y() + BlueprintLayout.CARD_PADDING,
                shapes::add);
        marks(card, bounds, shapes::add);
        for (int i = 0; i < flagged.size(); i++) {
            double x = bounds.right() - CORNER_INSET - (flagged.size() - 1 - i) * FLAG_STEP;
            centred(numbers.flag(flagged.get(i), signs), x, bounds.y() + CORNER_INSET, shapes::add);
        }
        out.accept(new Group(card.id(), card.text(), CardContents.description(card, box.lane()), role(box.lane()),
                shapes));
    }

    /** The box; that of an exit is edged as on the flowchart. */
    private void outline(CardBox box, Bounds bounds, Consumer<Shape> out) {
        if (box.card().exit()) {
            out.accept(new Box(bounds, 0, theme.colour(Role.BOX), Stroke.of(theme.colour(Role.NEGATIVE), THIN)));
            signs.exit(bounds.height()).draw(bounds.x(), bounds.y(), out);
            return;
        }
        out.accept(new Box(bounds, box.lane() == LaneKind.PHYSICAL_EVIDENCE ? 0 : RADIUS, theme.colour(Role.BOX),
                stroke(box.lane())));
    }

    private Stroke stroke(LaneKind lane) {
        return switch (lane) {
            case CUSTOMER_ACTIONS -> Stroke.of(theme.colour(Role.INK), 2);
            case FRONTSTAGE -> Stroke.of(theme.colour(Role.POSITIVE), THIN);
            case BACKSTAGE -> Stroke.of(theme.colour(Role.EDGE), THIN);
            case PHYSICAL_EVIDENCE, SUPPORT -> Stroke.of(theme.colour(Role.BOX_LINE), THIN);
        };
    }

    private void marks(Card card, Bounds bounds, Consumer<Shape> out) {
        double x = bounds.x() + CORNER_INSET;
        if (card.momentOfTruth()) {
            centred(signs.badge(Role.MOMENT_OF_TRUTH), x, bounds.y() + CORNER_INSET, out);
            x += FLAG_STEP;
        }
        if (card.wowMoment()) {
            centred(signs.badge(Role.WOW), x, bounds.y() + CORNER_INSET, out);
        }
    }

    private static void centred(Piece piece, double x, double y, Consumer<Shape> out) {
        piece.draw(x - piece.width() / 2, y - piece.height() / 2, out);
    }

    private static String role(LaneKind lane) {
        return lane.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
