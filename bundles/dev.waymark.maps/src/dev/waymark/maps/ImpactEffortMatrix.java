/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;

import dev.waymark.model.journey.InitiativeStatus;

/**
 * What would help, by how much it helps and how much work it is.
 *
 * @param head     what the page is about
 * @param ideas    the opportunities whose impact and effort are both known, in the order of the journey
 * @param unplaced the titles of the others
 */
public record ImpactEffortMatrix(MapHead head, List<Idea> ideas, List<String> unplaced) {

    /** The least and the highest impact and effort. */
    public static final int LEAST = 1;
    /** See {@link #LEAST}. */
    public static final int MOST = 5;

    /**
     * An opportunity.
     *
     * @param id     the identity
     * @param title  what people read
     * @param impact 1 to 5
     * @param effort 1 to 5
     * @param status how far the furthest initiative is that delivers it, or null where there is none
     */
    public record Idea(String id, String title, int impact, int effort, InitiativeStatus status) {
    }
}
