/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.List;

import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.Pain;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.head.Legend;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Finds the signs that a blueprint uses. */
final class BlueprintLegend {

    private final Theme theme;
    private final Signs signs;
    private final Legend legend = new Legend();

    BlueprintLegend(List<Card> cards, List<Pain> pains, List<Route> routes, Theme theme,
            MarkPieces marks) {
        this.theme = theme;
        this.signs = new Signs(theme);
        moments(cards);
        boolean open = pains.stream().anyMatch(Pain::isOpen);
        if (!pains.isEmpty()) {
            legend.add(signs.painFlag("", open), "pain point, with its number in the list");
            legend.add(signs.severity(3, open), "severity of 5");
        }
        if (open && !pains.stream().allMatch(Pain::isOpen)) {
            legend.add(signs.painFlag("", false), "solved or accepted");
        }
        legend.addCertainties(pains.stream().map(Pain::certainty).toList(), signs);
        routes.stream().map(route -> route.connection().mutual()).distinct().sorted().forEach(
                mutual -> legend.add(signs.arrow(mutual), mutual ? "both ways" : "one way"));
        marks.explain(legend::add);
    }

    private void moments(List<Card> cards) {
        if (cards.stream().anyMatch(Card::exit)) {
            legend.add(signs.exit(), "leaves the journey");
        }
        if (cards.stream().anyMatch(Card::momentOfTruth)) {
            legend.add(signs.badge(Role.MOMENT_OF_TRUTH), "moment of truth");
        }
        if (cards.stream().anyMatch(Card::wowMoment)) {
            legend.add(signs.badge(Role.WOW), "wow moment");
        }
    }

    Piece piece(double width) {
        return legend.piece(width, theme);
    }
}
