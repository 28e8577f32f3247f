/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import dev.waymark.model.journey.Feeling;
import dev.waymark.render.draw.EmotionScale;

/**
 * A face that is dragged up or down from its place on the emotion curve: its height says how the moment feels.
 *
 * @param feeling what the face stands for
 * @param scale how high feelings stand
 */
public record FaceDrag(Feeling feeling, EmotionScale scale) {

    /** How far the face has to go to the nearest score, in px downwards, when it is dragged so far. */
    public double toNearest(double down) {
        return scale.faceY(nearest(down)) - from();
    }

    /** Whether the face is dropped at another score than its own. */
    public boolean means(double down) {
        return toNearest(down) != 0;
    }

    /** The feeling has the score where its face is dropped, in px below the old place; its word stays. */
    public void drop(double down) {
        if (means(down)) {
            feeling.setScore(nearest(down));
        }
    }

    private int nearest(double down) {
        return scale.nearest(from() + down);
    }

    private double from() {
        return scale.faceY(feeling.getScore());
    }
}
