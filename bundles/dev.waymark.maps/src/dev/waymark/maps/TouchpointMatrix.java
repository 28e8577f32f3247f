/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;

import dev.waymark.model.journey.ChannelKind;

/**
 * Which touchpoints customers meet in which stage.
 *
 * @param head   what the page is about
 * @param stages the titles of the stages with their identities, from left to right
 * @param rows   the touchpoints in the order in which customers meet them first; last what happens at none
 */
public record TouchpointMatrix(MapHead head, List<StageBand> stages, List<Row> rows) {

    /**
     * A touchpoint.
     *
     * @param id      the identity, or null for what happens at no touchpoint
     * @param title   what people read
     * @param channel the title of its channel, or null
     * @param kind    the kind of its channel, or null
     * @param owner   the team in charge, or null
     * @param visits  what customers do there, in the order of the journey
     */
    public record Row(String id, String title, String channel, ChannelKind kind, String owner, List<Visit> visits) {

        /** What customers do there in a stage. */
        public List<Visit> in(int stage) {
            return visits.stream().filter(visit -> visit.stage() == stage).toList();
        }
    }

    /**
     * What a customer does at a touchpoint.
     *
     * @param id            the identity of the moment
     * @param stage         the index of the stage
     * @param title         what people read
     * @param severity      that of the worst open pain point, or 0
     * @param momentOfTruth whether this decides the relationship
     */
    public record Visit(String id, int stage, String title, int severity, boolean momentOfTruth) {
    }
}
