/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.Pain;
import dev.waymark.model.journey.Certainty;
import dev.waymark.render.draw.Formats;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Pain points as both maps write them. */
public final class PainPieces {

    private static final double LINE_GAP = 2;

    private final Theme theme;
    private final PersonaNames names;
    private final Signs signs;

    /** Pain points in the colours of a theme; {@code names} are those of the journey's personas. */
    public PainPieces(Theme theme, PersonaNames names) {
        this.theme = theme;
        this.names = names;
        this.signs = new Signs(theme);
    }

    /** Whom it hurts, what hurts, how much, how often, how well it is known and what has become of it. */
    public Piece text(Pain pain, double width) {
        List<Piece> lines = new ArrayList<>();
        if (pain.persona() != null) {
            lines.add(Piece.text(TextBlock.of(names.caption(pain.persona()), TextStyle.TEAM, width),
                    theme.colour(Role.MUTED)));
        }
        lines.add(Piece.text(TextBlock.of(pain.title(), TextStyle.BODY, width),
                theme.colour(pain.isOpen() ? Role.INK : Role.MUTED)));
        lines.add(Piece.flow(8, 2, width, measures(pain, width)));
        return Piece.stack(LINE_GAP, lines);
    }

    private List<Piece> measures(Pain pain, double width) {
        Piece severity = signs.severity(pain.severity(), pain.isOpen());
        double above = (TextStyle.SMALL.lineHeight() - severity.height()) / 2;
        List<Piece> pieces = new ArrayList<>(List.of(severity.padded(0, above, 0, above)));
        if (Signs.isMarked(pain.certainty())) {
            pieces.add(signs.certainty(pain.certainty()));
        }
        if (pain.frequency() != null) {
            pieces.add(small("met by " + Formats.percent(pain.frequency()), width));
        }
        if (!pain.isOpen()) {
            pieces.add(Piece.row(4, List.of(signs.check(), small(pain.status().getLiteral(), width))));
        }
        return pieces;
    }

    private Piece small(String text, double width) {
        return Piece.text(TextBlock.of(text, TextStyle.SMALL, width), theme.colour(Role.MUTED));
    }

    /** The pain point in words, such as "Pain point, severity 4 of 5, met by 30 %, measured". */
    public static String description(Pain pain) {
        List<String> parts = new ArrayList<>(List.of("Pain point", "severity " + pain.severity() + " of 5"));
        if (pain.frequency() != null) {
            parts.add("met by " + Formats.percent(pain.frequency()));
        }
        if (pain.persona() != null) {
            parts.add("hurts " + pain.persona());
        }
        if (!pain.isOpen()) {
            parts.add(pain.status().getLiteral());
        }
        if (pain.certainty() != null && pain.certainty() != Certainty.ASSUMED) {
            parts.add(pain.certainty().getLiteral());
        }
        return String.join(", ", parts);
    }
}
