/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

/**
 * How high feelings stand on the emotion curves: the better, the higher.
 *
 * @param level px that one point of the score takes
 */
public record EmotionScale(double level) {

    private static final double LEVEL = 38;
    /** Several curves need room for the words of each. */
    private static final double LEVEL_OF_SEVERAL = 60;
    private static final double MOST = 2;

    /** The scale for a number of curves. */
    public static EmotionScale of(int curves) {
        return new EmotionScale(curves > 1 ? LEVEL_OF_SEVERAL : LEVEL);
    }

    /** Where a score stands, in px below the neutral line. */
    public double y(double score) {
        return 0 - score * level;
    }

    /** Where a face stands, in px below the neutral line: beyond −2 and +2 counts as these. */
    public double faceY(double score) {
        return y(Math.max(-MOST, Math.min(MOST, score)));
    }

    /** The score that stands nearest to a place, given in px below the neutral line. */
    public int nearest(double y) {
        return (int) Math.round(Math.max(-MOST, Math.min(MOST, -y / level)));
    }
}
