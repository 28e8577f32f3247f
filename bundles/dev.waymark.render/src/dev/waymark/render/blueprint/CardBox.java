/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.render.grid.Piece;

/**
 * A card with its place in the order of the blueprint and its measured content.
 *
 * @param index its position among all cards, lane by lane
 * @param card what it shows
 * @param lane the lane that it stands in
 * @param column the column that it stands under
 * @param row its position in the cell, from 0 at the top
 * @param content texts and marks, without the padding around them
 */
record CardBox(int index, Card card, LaneKind lane, int column, int row, Piece content) {

    private static final int LANE = 100_000;

    /** Position from top to bottom among the rows of cards and the channels beside the lanes. */
    int rank() {
        return lane.ordinal() * LANE + row;
    }

    /** Whether it shows what a team or a system does. */
    boolean isOfService() {
        return lane.compareTo(LaneKind.CUSTOMER_ACTIONS) > 0;
    }

    /** Position of the channel below a lane, see {@link #rank}. */
    static int channelBelow(LaneKind lane) {
        return lane.ordinal() * LANE + LANE - 2;
    }

    /** Position of the channel above a lane, see {@link #rank}. */
    static int channelAbove(LaneKind lane) {
        return lane.ordinal() * LANE - 1;
    }
}
