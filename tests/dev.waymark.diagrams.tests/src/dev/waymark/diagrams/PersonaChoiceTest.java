/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.diagrams.services.ExperienceServices;
import dev.waymark.diagrams.services.FilterServices;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.tests.support.Journeys;

/** The diagrams can show a journey through the eyes of one persona. */
class PersonaChoiceTest {

    private final Journey journey = Journeys.journey("""
            persona anna
            persona ben
            journey buy { persona anna, ben stage s {
                step a { anna feels happy +1 ben feels sad -1 }
                step b { feels calm 0 }
            } }""");

    private List<String> shown() {
        return new ExperienceServices().feelings(journey).stream().filter(new FilterServices()::concernsChosen)
                .map(Feeling::getWord).toList();
    }

    @Test
    void itIsTheFirstUntilAnotherOneIsChosen() {
        assertEquals(List.of("happy", "calm"), shown());
        PersonaChoice.choose(journey, journey.getPersonas().get(1));
        assertEquals(List.of("calm", "sad"), shown().stream().sorted().toList());
        journey.getPersonas().remove(1);
        assertEquals(journey.getPersonas().get(0), PersonaChoice.of(journey));
    }
}
