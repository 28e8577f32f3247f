/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.Quadrant;

/** Ranks opportunities. */
public final class Priorities {

    /** From this value on, impact and effort count as high on their scale of 1 to 5. */
    private static final int HIGH = 3;

    private Priorities() {
    }

    /** The quadrant of the impact/effort matrix, or null while impact or effort are open. */
    public static Quadrant quadrant(Opportunity opportunity) {
        if (opportunity.getImpact() == null || opportunity.getEffort() == null) {
            return null;
        }
        boolean bigEffort = opportunity.getEffort() >= HIGH;
        if (opportunity.getImpact() >= HIGH) {
            return bigEffort ? Quadrant.MAJOR_PROJECT : Quadrant.QUICK_WIN;
        }
        return bigEffort ? Quadrant.THANKLESS_TASK : Quadrant.FILL_IN;
    }
}
