/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.model.journey.Certainty;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Explains the signs that a map uses, each once, in the order in which they were added. */
public final class Legend {

    private static final double SIGN_GAP = 8;
    private static final double ENTRY_GAP = 28;
    private static final double LINE_GAP = 6;

    private final Map<String, Piece> signs = new LinkedHashMap<>();

    /** Adds a sign, unless one with that meaning is there already. */
    public void add(Piece sign, String meaning) {
        signs.putIfAbsent(meaning, sign);
    }

    /** Adds the marks of those degrees of certainty that occur, or that there is none; null counts for none. */
    public void addCertainties(Collection<Certainty> used, Signs signs) {
        for (Certainty certainty : Certainty.values()) {
            if (used.contains(certainty)) {
                add(signs.certainty(certainty), Signs.isMarked(certainty) ? certainty.getLiteral()
                        : "no mark: " + certainty.getLiteral());
            }
        }
    }

    /** The meanings in order. */
    public List<String> meanings() {
        return List.copyOf(signs.keySet());
    }

    /** The legend in lines of at most {@code maxWidth} px; without signs it has no height. */
    public Piece piece(double maxWidth, Theme theme) {
        Piece entries = Piece.flow(ENTRY_GAP, LINE_GAP, maxWidth, signs.entrySet().stream()
                .map(entry -> entry(entry.getValue(), entry.getKey(), maxWidth, theme)).toList());
        return entries.as("", "Legend", "", "legend");
    }

    private static Piece entry(Piece sign, String meaning, double maxWidth, Theme theme) {
        TextBlock text = TextBlock.of(meaning, TextStyle.SMALL,
                sign.width() == 0 ? maxWidth : maxWidth - sign.width() - SIGN_GAP);
        Piece words = Piece.text(text, theme.colour(Role.MUTED));
        return sign.width() == 0 ? words : Piece.row(SIGN_GAP, List.of(sign, words));
    }
}
