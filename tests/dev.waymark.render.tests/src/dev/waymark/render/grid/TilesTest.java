/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class TilesTest {

    private static final double WIDTH = 100;
    private static final double GAP = 20;
    private static final double LINE_GAP = 5;

    private final List<List<Double>> drawn = new ArrayList<>();

    @Test
    void columnsAreReadDownAndLeaveNoHoles() {
        Piece tiles = Tiles.down(List.of(piece(10), piece(50), piece(20), piece(20), piece(20)), 2, GAP, LINE_GAP);

        tiles.draw(0, 0, shape -> { });

        assertEquals(List.of(List.of(0.0, 0.0), List.of(0.0, 15.0), List.of(120.0, 0.0), List.of(120.0, 25.0),
                List.of(120.0, 50.0)), drawn);
        assertEquals(70, tiles.height());
        assertEquals(2 * WIDTH + GAP, tiles.width());
    }

    @Test
    void aLongPieceStandsAloneAndNoColumnIsLongerThanIt() {
        Piece tiles = Tiles.down(List.of(piece(20), piece(300), piece(20), piece(20)), 3, GAP, LINE_GAP);

        assertEquals(300, tiles.height(), 1);
        assertTrue(tiles.width() <= 3 * WIDTH + 2 * GAP);
    }

    private Piece piece(double height) {
        return new Piece(WIDTH, height, (left, top, out) -> drawn.add(List.of(left, top)));
    }
}
