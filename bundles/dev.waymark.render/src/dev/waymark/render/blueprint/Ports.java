/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives arrows their places on the left and right sides of cards, as distances from the middle of the side. The middle
 * belongs to the arrow that runs straight to the neighbour; the places on the right are never level with those on the
 * left, so that two arrows that enter a gutter from both sides do not meet.
 */
final class Ports {

    private static final double STEP = 16;
    private static final double FIRST_LEFT = 12;
    private static final double FIRST_RIGHT = 16;
    /** Room between the outermost arrow and the end of the side, where the discs of pain points and moments hang. */
    private static final double CLEARANCE = 18;

    /**
     * A place on the side of a card.
     *
     * @param card the card
     * @param right whether it is the right side
     * @param offset px below the middle of the side
     */
    record Port(CardBox card, boolean right, double offset) {
    }

    private final Map<Long, Integer> taken = new HashMap<>();
    private final Map<Integer, Double> outermost = new HashMap<>();

    /** The next free place on a side, in its upper or lower half. */
    Port take(CardBox card, boolean right, boolean upper) {
        long side = card.index() * 4L + (right ? 2 : 0) + (upper ? 1 : 0);
        int before = taken.merge(side, 1, Integer::sum) - 1;
        double distance = (right ? FIRST_RIGHT : FIRST_LEFT) + before * STEP;
        outermost.merge(card.index(), distance, Math::max);
        return new Port(card, right, upper ? -distance : distance);
    }

    /** The least height of a card that has room for its places; 0 for a card without any. */
    double leastHeight(CardBox card) {
        Double distance = outermost.get(card.index());
        return distance == null ? 0 : 2 * (distance + CLEARANCE);
    }
}
