/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.List;

import dev.waymark.maps.Pain;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.grid.Tiles;
import dev.waymark.render.head.PainPieces;
import dev.waymark.render.head.PersonaNames;
import dev.waymark.render.theme.Theme;

/** Names the numbered pain points below a blueprint, in columns that are read line by line. */
final class PainList {

    private static final double LEAST_COLUMN = 240;
    private static final double MOST_COLUMN = 360;
    private static final double COLUMN_GAP = 24;
    private static final double LINE_GAP = 12;
    private static final double NUMBER_GAP = 8;

    private final Signs signs;
    private final PainPieces pieces;

    PainList(Theme theme, PersonaNames names) {
        this.signs = new Signs(theme);
        this.pieces = new PainPieces(theme, names);
    }

    /** The list for a room of {@code width} px; without pain points it has no height. */
    Piece piece(PainNumbers numbers, double width) {
        List<Pain> pains = numbers.pains();
        int columns = Tiles.columns(pains.size(), LEAST_COLUMN, COLUMN_GAP, width);
        double columnWidth = Math.min(MOST_COLUMN, (width + COLUMN_GAP) / columns - COLUMN_GAP);
        List<Piece> items = pains.stream().map(pain -> item(pain, numbers.number(pain, signs), columnWidth)).toList();
        return Tiles.of(items, columns, COLUMN_GAP, LINE_GAP);
    }

    private Piece item(Pain pain, Piece flag, double width) {
        double textLeft = flag.width() + NUMBER_GAP;
        Piece text = pieces.text(pain, width - textLeft);
        Piece item = new Piece(width, Math.max(flag.height(), text.height()), (left, top, out) -> {
            flag.draw(left, top - 1, out);
            text.draw(left + textLeft, top, out);
        });
        return item.as(pain.id(), pain.title(), PainPieces.description(pain), "pain-point");
    }
}
