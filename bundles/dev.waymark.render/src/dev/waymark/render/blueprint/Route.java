/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import dev.waymark.maps.BlueprintMap.Connection;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.render.blueprint.Ports.Port;

/** The way of an arrow from card to card, in terms of gutters and tracks. */
sealed interface Route permits Route.Down, Route.Across, Route.Detour {

    /** The arrow. */
    Connection connection();

    /**
     * Straight between two cards of one column with nothing in between.
     *
     * @param from the card that the arrow leaves
     * @param slot 0 for the middle of the cards, 1 and on for arrows beside it
     */
    record Down(Connection connection, CardBox from, CardBox to, int slot) implements Route {
    }

    /** Straight between two cards beside each other. */
    record Across(Connection connection, CardBox from, CardBox to) implements Route {
    }

    /**
     * Along a gutter; where the cards are farther apart, along a channel beside a lane and then along a second gutter.
     *
     * @param first the track that the arrow takes first
     * @param channel the track above or below the cards of a lane, or null
     * @param last the track that it takes last, the same as the first where there is no channel
     */
    record Detour(Connection connection, Port start, Port end, Track first, Channel channel, Track last)
            implements Route {
    }

    /**
     * A track above or below the cards of a lane.
     *
     * @param index the position among its tracks, from 0 at the cards
     */
    record Channel(LaneKind lane, boolean above, int index) {
    }

    /**
     * A track in a gutter.
     *
     * @param gutter the index of the column at its right
     * @param index the position among its tracks, from 0
     */
    record Track(int gutter, int index) {
    }
}
