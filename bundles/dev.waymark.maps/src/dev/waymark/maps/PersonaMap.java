/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.time.LocalDate;
import java.util.List;

import dev.waymark.maps.ExperienceMap.Saying;

/**
 * Who the personas of a journey are: what their sheets tell, or what their empathy maps do.
 *
 * @param head     what the page is about
 * @param profiles one for each persona, in the order of the journey
 */
public record PersonaMap(MapHead head, List<Profile> profiles) {

    /**
     * One persona.
     *
     * @param card      name, facts, quote and picture
     * @param ideal     whether this is the ideal customer profile
     * @param story     the backstory, or null
     * @param validated when the persona was held against real customers, or null
     * @param sample    how many customers these were, or null
     * @param sections  what is told, those with nothing to tell left out on a sheet
     */
    public record Profile(PersonaCard card, boolean ideal, String story, LocalDate validated, Integer sample,
            List<Section> sections) {
    }

    /**
     * Statements of one kind.
     *
     * @param title   such as "Goals"
     * @param spoken  whether they are the persona's own words
     * @param sayings the statements in the order of the author
     */
    public record Section(String title, boolean spoken, List<Saying> sayings) {
    }
}
