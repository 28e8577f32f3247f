/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.time.LocalDate;
import java.util.List;

import dev.waymark.model.journey.JourneyState;

/**
 * What stands at the head of every map of a journey.
 *
 * @param id         the identity of the journey
 * @param title      the name of the journey as people read it
 * @param scenario   the situation in which the journey takes place, or null
 * @param state      whether the map shows how it is, should be or was
 * @param version    the version of the map, or null
 * @param reviewed   when the map was last reviewed, or null
 * @param personas   who walks the journey, in the order of the author
 * @param objectives what the journey should achieve
 * @param marks      what is remarked on the journey and its parts
 */
public record MapHead(String id, String title, String scenario, JourneyState state, String version,
        LocalDate reviewed, List<PersonaCard> personas, List<Kpi> objectives, Marks marks) {

    /** A head without marks. */
    public MapHead(String id, String title, String scenario, JourneyState state, String version, LocalDate reviewed,
            List<PersonaCard> personas, List<Kpi> objectives) {
        this(id, title, scenario, state, version, reviewed, personas, objectives, Marks.NONE);
    }

    /** The same head with marks. */
    public MapHead marked(Marks others) {
        return new MapHead(id, title, scenario, state, version, reviewed, personas, objectives, others);
    }
}
