/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.PersonaCard;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Tiles;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Introduces personas. */
public final class Personas {

    /** Radius in px of the portrait of a journey's only persona. */
    static final double LARGE = 36;

    private static final double SMALL = 24;
    private static final double GAP = 12;
    private static final double CARD_GAP = 32;
    private static final double LEAST_CARD = 224;
    private static final double MOST_CARD = 360;

    private final Theme theme;
    private final Portraits portraits;

    Personas(Theme theme, Portraits portraits) {
        this.theme = theme;
        this.portraits = portraits;
    }

    /** Introduces them in the colours of a theme, with pictures from a source. */
    public Personas(Theme theme, PictureSource pictures) {
        this(theme, new Portraits(theme, pictures));
    }

    /** Portrait, name, facts and quote of one persona, within {@code width} px. */
    public Piece introduction(PersonaCard persona, double width) {
        return card(persona, width);
    }

    /** A large portrait at the left of titles, and name, facts and quote below these. */
    Piece portrayed(PersonaCard persona, Piece titles, double textWidth, double gap) {
        Piece portrait = portraits.portrait(persona, LARGE);
        Piece line = Piece.flow(10, 2, textWidth, parts(persona, TextStyle.SUBTITLE_BOLD, TextStyle.SUBTITLE,
                TextStyle.of(TextStyle.BODY_ITALIC.face(), TextStyle.SUBTITLE.size()), textWidth));
        double textLeft = portrait.width() + gap;
        double lineTop = titles.height() + 6;
        double height = Math.max(portrait.height(), lineTop + line.height());
        Piece person = new Piece(textLeft + textWidth, height, (left, top, out) -> {
            portrait.draw(left, top, out);
            line.draw(left + textLeft, top + lineTop, out);
        });
        Piece element = element(persona, person);
        return new Piece(person.width(), height, (left, top, out) -> {
            titles.draw(left + textLeft, top, out);
            element.draw(left, top, out);
        });
    }

    /** One card to a persona, in rows. */
    Piece cards(List<PersonaCard> personas, double width) {
        int columns = Tiles.columns(personas.size(), LEAST_CARD, CARD_GAP, width);
        double cardWidth = Math.min(MOST_CARD, (width + CARD_GAP) / columns - CARD_GAP);
        return Tiles.of(personas.stream().map(persona -> card(persona, cardWidth)).toList(), columns, CARD_GAP, GAP);
    }

    private Piece card(PersonaCard persona, double width) {
        Piece portrait = portraits.portrait(persona, SMALL);
        Piece texts = Piece.stack(1, parts(persona, TextStyle.SUBTITLE_BOLD, TextStyle.BODY, TextStyle.BODY_ITALIC,
                width - portrait.width() - GAP));
        double textTop = Math.max(0, (portrait.height() - texts.height()) / 2);
        double height = Math.max(portrait.height(), texts.height());
        return element(persona, new Piece(width, height, (left, top, out) -> {
            portrait.draw(left, top, out);
            texts.draw(left + portrait.width() + GAP, top + textTop, out);
        }));
    }

    private static Piece element(PersonaCard persona, Piece piece) {
        String quote = persona.quote() == null ? "" : quoted(persona.quote());
        String description = (persona.facts() + " " + quote).strip();
        return piece.as(persona.id(), persona.name(), description, "persona");
    }

    private List<Piece> parts(PersonaCard persona, TextStyle name, TextStyle facts, TextStyle quote, double maxWidth) {
        List<Piece> parts = new ArrayList<>();
        parts.add(Piece.text(TextBlock.of(persona.name(), name, maxWidth), theme.colour(Role.INK)));
        if (!persona.facts().isBlank()) {
            parts.add(Piece.text(TextBlock.of(persona.facts(), facts, maxWidth), theme.colour(Role.MUTED)));
        }
        if (persona.quote() != null) {
            parts.add(Piece.text(TextBlock.of(quoted(persona.quote()), quote, maxWidth),
                    theme.colour(Role.MUTED)));
        }
        return parts;
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}
