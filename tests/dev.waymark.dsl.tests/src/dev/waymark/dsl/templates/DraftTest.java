/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Persona;

class DraftTest {

    private final JourneyFiles files = new JourneyFiles();

    private Loaded checked(Draft draft) {
        return files.check(files.parse(draft.text()));
    }

    @Test
    void breaksNoRule() {
        Loaded loaded = checked(new Draft("Renting a bicycle", "Jonas", List.of("Find", "Ride", "Return")));
        assertEquals(List.of(), loaded.problems());
    }

    @Test
    void keepsTheWordsOfTheAuthorWhateverTheyAre() {
        Draft draft = new Draft("\"Quoted\" \\ and\nbroken", "7 of 9", List.of("Use", "use", "旅", "...", "end"));
        Loaded loaded = checked(draft);
        assertEquals(List.of(), loaded.problems());
        Journey journey = Definitions.journeys(loaded.model()).get(0);
        Persona persona = journey.getPersonas().get(0);
        assertEquals(draft.title(), journey.getLabel());
        assertEquals(draft.persona(), persona.getLabel());
        assertEquals(draft.stages(), journey.getStages().stream().map(stage -> stage.getLabel()).toList());
    }

    @Test
    void isWrittenAsTheFormatterWould() {
        String text = new Draft("Renting a bicycle", "Jonas", List.of("Find", "Ride")).text();
        assertEquals(files.format(text), text);
    }
}
