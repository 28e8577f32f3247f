/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.PainStatus;

/**
 * A pain point.
 *
 * @param id        the identity
 * @param title     what hurts, as people read it
 * @param severity  1 (a nuisance) to 5 (the customer may leave)
 * @param frequency the share of the customers whom it hurts in percent, or null
 * @param status    what has become of it
 * @param persona   the name of the only persona whom it hurts, or null for everybody
 * @param certainty how well it is known
 */
public record Pain(String id, String title, int severity, Double frequency, PainStatus status, String persona,
        Certainty certainty) {

    /** Whether it is neither solved nor accepted. */
    public boolean isOpen() {
        return status == null || status == PainStatus.OPEN;
    }
}
