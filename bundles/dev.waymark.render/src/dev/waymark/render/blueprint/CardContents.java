/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.maps.Pain;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Writes what stands on a card: who acts, what is done, and small and muted what more is known. */
final class CardContents {

    private static final double GAP = 4;
    private static final char NO_BREAK_SPACE = 0xA0;

    private final Theme theme;
    private final MarkPieces marks;

    CardContents(Theme theme, MarkPieces marks) {
        this.theme = theme;
        this.marks = marks;
    }

    /** The room at the left of the text of a card, which is wider beside the bar of an exit. */
    static double left(Card card) {
        return card.exit() ? Grid.PADDING + Signs.EXIT_WIDTH - 1 : Grid.PADDING;
    }

    /**
     * The content of a card.
     *
     * @param flagged pain points whose flags find no room on the edge of the card
     */
    Piece content(Card card, LaneKind lane, List<Pain> flagged, PainNumbers numbers, double width) {
        Piece actor = card.actor() == null ? Piece.EMPTY
                : text(card.actor().toUpperCase(Locale.ROOT), TextStyle.TEAM, Role.MUTED, width);
        TextStyle style = lane == LaneKind.CUSTOMER_ACTIONS ? TextStyle.BODY_BOLD : TextStyle.BODY;
        Piece action = text(card.text(), style, Role.INK, width);
        Piece details = Piece.stack(0,
                details(card).stream().map(detail -> text(detail, TextStyle.SMALL, Role.MUTED, width)).toList());
        Signs signs = new Signs(theme);
        Piece flags = Piece.flow(GAP, GAP, width,
                flagged.stream().map(pain -> numbers.flag(pain, signs)).toList());
        return Piece.stack(GAP, List.of(Piece.stack(2, List.of(actor, action)), details, flags,
                marks.at(card.id(), width)));
    }

    private Piece text(String text, TextStyle style, Role role, double width) {
        return Piece.text(TextBlock.of(text, style, width), theme.colour(role));
    }

    private static List<String> details(Card card) {
        List<String> details = new ArrayList<>();
        List<String> place = new ArrayList<>(card.touchpoints());
        if (card.duration() != null) {
            place.add(card.duration().replace(' ', NO_BREAK_SPACE));
        }
        if (!place.isEmpty()) {
            details.add(String.join(" · ", place));
        }
        if (card.feeling() != null) {
            details.add("feels " + card.feeling());
        }
        card.rules().forEach(rule -> details.add("Rule: " + rule));
        if (!card.metrics().isEmpty()) {
            details.add("Measured by " + String.join(", ", card.metrics()));
        }
        return details;
    }

    /** All that is known of a card, in words. */
    static String description(Card card, LaneKind lane) {
        List<String> parts = new ArrayList<>(List.of(lane.title()));
        if (card.actor() != null) {
            parts.add("by " + card.actor());
        }
        parts.addAll(details(card));
        if (card.exit()) {
            parts.add("leaves the journey");
        }
        if (card.momentOfTruth()) {
            parts.add("moment of truth");
        }
        if (card.wowMoment()) {
            parts.add("wow moment");
        }
        card.pains().forEach(pain -> parts.add("pain point: " + pain.title()));
        return String.join("; ", parts);
    }
}
