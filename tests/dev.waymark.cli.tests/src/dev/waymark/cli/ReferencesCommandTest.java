/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code waymark references}. */
class ReferencesCommandTest extends CommandTest {

    @BeforeEach
    void prepare() {
        desk.put("library/people.journey", "persona kim \"Kim\"\npersona lee\n");
        for (String name : List.of("a", "b")) {
            desk.put(name + ".journey", Texts.journey("walk", "Walks")
                    .replace("persona kim \"Kim\"\n", "use \"library/people.journey\"\n")
                    .replace("{ feels", "{ kim feels"));
        }
    }

    @Test
    void definitionAndReferencesAreListedFileByFile() {
        assertEquals(0, desk.run("references", "kim"));
        assertEquals("""
                a.journey:4:11: reference to the persona 'kim' in walk
                a.journey:7:23: reference to the persona 'kim' in walk.way.go
                b.journey:4:11: reference to the persona 'kim' in walk
                b.journey:7:23: reference to the persona 'kim' in walk.way.go
                library/people.journey:1:9: definition of the persona 'kim'
                """, desk.out());
    }

    @Test
    void onlyTheFilesThatAreNamedAreSearched() {
        assertEquals(0, desk.run("references", "people.kim", "b.journey"));
        assertEquals(List.of("b.journey:4:11: reference to the persona 'kim' in walk",
                "b.journey:7:23: reference to the persona 'kim' in walk.way.go"), desk.outLines());
    }

    @Test
    void aNameThatNothingHasIsToldAndFails() {
        assertEquals(1, desk.run("references", "max"));
        assertEquals("max: error: Nothing of this name in 3 files. [waymark.content]\n", desk.err());
        assertEquals(2, desk.run("references"));
    }

    @Test
    void brokenFilesAreSearchedAsFarAsTheyCanBeRead() {
        desk.put("c.journey", "persona lee\nuse \"library/people.journey\"\n");
        assertEquals(1, desk.run("references", "lee"));
        assertTrue(desk.outLines().contains("c.journey:1:9: definition of the persona 'lee'"), desk.out());
        assertTrue(desk.err().startsWith("c.journey:2:1: error: "), desk.err());
    }

    @Test
    void afterARenameEveryJourneyTells() {
        desk.put("library/people.journey", "persona kimberly\npersona lee\n");
        assertEquals(1, desk.run("validate", "-q"));
        for (String place : List.of("a.journey:4:11", "a.journey:7:23", "b.journey:4:11", "b.journey:7:23")) {
            assertTrue(desk.err().contains(place + ": error: There is no persona called 'kim'."), desk.err());
        }
    }
}
