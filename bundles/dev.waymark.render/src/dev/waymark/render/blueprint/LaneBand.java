/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import dev.waymark.maps.BlueprintMap.LaneKind;

/**
 * A lane in place.
 *
 * @param kind its role
 * @param top upper edge of the band
 * @param rowTops upper edges of its rows of cards
 * @param rowHeights heights of its rows of cards
 * @param channel y of the first arrow that runs below its cards
 * @param bottom lower edge of the band
 */
record LaneBand(LaneKind kind, double top, double[] rowTops, double[] rowHeights, double channel, double bottom) {

    /** Room for the line below a lane. */
    static final double LINE_HEIGHT = 24;

    boolean hasLine() {
        return kind.lineBelow() != null;
    }

    /** y of the dashed line below the band. */
    double line() {
        return bottom + LINE_HEIGHT / 2;
    }

    /** Where the next lane begins. */
    double next() {
        return hasLine() ? bottom + LINE_HEIGHT : bottom;
    }
}
