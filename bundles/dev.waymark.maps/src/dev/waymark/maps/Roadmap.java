/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.time.LocalDate;
import java.util.List;

import dev.waymark.model.journey.InitiativeStatus;

/**
 * The plan of a journey.
 *
 * @param head    what the page is about
 * @param entries the initiatives by their due dates, those without one last
 */
public record Roadmap(MapHead head, List<Entry> entries) {

    /**
     * An initiative.
     *
     * @param id       the identity
     * @param title    what people read
     * @param owner    the team in charge, or null
     * @param status   how far it is
     * @param starts   when it starts, or null
     * @param due      when it is to be done, or null
     * @param delivers the titles of the opportunities of this journey that it delivers
     * @param improves the titles of the metrics that it should move
     */
    public record Entry(String id, String title, String owner, InitiativeStatus status, LocalDate starts,
            LocalDate due, List<String> delivers, List<String> improves) {
    }
}
