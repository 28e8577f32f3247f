/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.Pain;
import dev.waymark.render.grid.PainPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.theme.Theme;

/** Names the numbered pain points below a blueprint, in columns that are read line by line. */
final class PainList {

    private static final double LEAST_COLUMN = 240;
    private static final double COLUMN_GAP = 24;
    private static final double LINE_GAP = 12;
    private static final double NUMBER_GAP = 8;

    private final Theme theme;
    private final Signs signs;
    private final PainPieces pieces;

    PainList(Theme theme) {
        this.theme = theme;
        this.signs = new Signs(theme);
        this.pieces = new PainPieces(theme);
    }

    /** The list for a room of {@code width} px; without pain points it has no height. */
    Piece piece(PainNumbers numbers, double width) {
        int fitting = (int) Math.max(1, Math.floor((width + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP)));
        List<Pain> pains = numbers.pains();
        int lineCount = Math.max(1, (pains.size() + fitting - 1) / fitting);
        int columns = Math.max(1, (pains.size() + lineCount - 1) / lineCount);
        double columnWidth = Math.min(LEAST_COLUMN * 1.5, (width + COLUMN_GAP) / columns - COLUMN_GAP);
        List<Piece> lines = new ArrayList<>();
        for (int i = 0; i < pains.size(); i += columns) {
            lines.add(line(pains.subList(i, Math.min(pains.size(), i + columns)), numbers, columnWidth));
        }
        return Piece.stack(LINE_GAP, lines);
    }

    private Piece line(List<Pain> pains, PainNumbers numbers, double columnWidth) {
        List<Piece> items = pains.stream().map(pain -> item(pain, numbers.of(pain), columnWidth)).toList();
        double height = items.stream().mapToDouble(Piece::height).max().orElse(0);
        double step = columnWidth + COLUMN_GAP;
        return new Piece(step * items.size() - COLUMN_GAP, height, (left, top, out) -> {
            for (int i = 0; i < items.size(); i++) {
                items.get(i).draw(left + i * step, top, out);
            }
        });
    }

    private Piece item(Pain pain, int number, double width) {
        Piece flag = signs.painFlag(Integer.toString(number));
        double textLeft = flag.width() + NUMBER_GAP;
        Piece text = pieces.text(pain, width - textLeft);
        Piece item = new Piece(width, Math.max(flag.height(), text.height()), (left, top, out) -> {
            flag.draw(left, top - 1, out);
            text.draw(left + textLeft, top, out);
        });
        return item.as(pain.id(), pain.title(), PainPieces.description(pain), "pain-point");
    }
}
