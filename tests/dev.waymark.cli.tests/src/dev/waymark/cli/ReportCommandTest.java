/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportCommandTest extends CommandTest {

    @BeforeEach
    void prepare() {
        desk.put("walk.journey", Texts.journey("walk", "Walks"));
    }

    @Test
    void aReportIsNamedAfterItsJourney() {
        assertEquals(0, desk.run("report", "walk.journey"));
        assertEquals("walk.html", desk.outLines().get(0));
        assertTrue(desk.read("walk.html").startsWith("<!DOCTYPE html>"));
    }

    @Test
    void theEndOfTheNameSaysWhichKindOfFileItIs() {
        assertEquals(0, desk.run("report", "walk.journey", "-o", "out/walk.pdf"));
        assertTrue(desk.has("out/walk.pdf"));
        assertEquals(2, desk.run("report", "walk.journey", "-o", "walk.doc"));
        assertTrue(desk.err().contains("A report is an .html or a .pdf file."), desk.err());
    }

    @Test
    void ofSeveralJourneysOneIsChosen() {
        desk.put("two.journey", Texts.journey("one", "One") + Texts.journey("two", "Two").replaceAll(
                "(?s)^.*?(?=journey )", ""));
        assertEquals(2, desk.run("report", "two.journey"));
        assertTrue(desk.err().contains("There are: one, two."), desk.err());
        assertEquals(0, desk.run("report", "two.journey", "--journey", "two"));
    }

    @Test
    void aFileWithErrorsIsNotReportedOn() {
        desk.put("bad.journey", "journey x { stage");
        assertEquals(1, desk.run("report", "bad.journey"));
        assertFalse(desk.has("bad.html"));
    }

    @Test
    void notesAreMergedAndCheckedAndThoseOnLostStepsListed() {
        String id = desk.read("walk.journey").replaceAll("(?s).*?stage (\\w+).*?step (\\w+).*", "walk.$1.$2");
        desk.put("notes.txt", "waymark walk 1\njourney walk\ndate 2026-11-22\nat " + id + "\n  Odd\nat walk.gone\n"
                + "  Lost\n");
        String before = desk.read("walk.journey");
        assertEquals(1, desk.run("walk", "walk.journey", "notes.txt", "--check"));
        assertTrue(desk.err().contains("1 note to merge"), desk.err());
        assertEquals(before, desk.read("walk.journey"));
        assertEquals(1, desk.run("walk", "walk.journey", "notes.txt", "--quiet"));
        assertTrue(desk.err().contains("There is no step 'walk.gone' any more. The note there says: Lost"),
                desk.err());
        assertTrue(desk.read("walk.journey").contains("thinks \"Odd\" evidence walk20261122"));
    }

    @Test
    void whatWasMeasuredBesideTheJourneyIsInItsReport() {
        desk.put("walk.measures.json", "{\"version\": 1, \"measurements\": []}");
        assertEquals(0, desk.run("report", "walk.journey"));
        assertFalse(desk.read("walk.html").contains("Measures"));
        assertEquals(1, desk.run("report", "walk.journey", "--measures", "walk.measures.json"));
        assertTrue(desk.err().contains("There are no measurements of 'walk' in this file."), desk.err());
        assertEquals(2, desk.run("report", "walk.journey", "--measures", "none.json"));
        desk.put("walk.measures.json", "{\"version\": 1, \"measurements\": [null, {\"journey\": \"walk\"}]}");
        assertEquals(1, desk.run("report", "walk.journey"));
        assertTrue(desk.err().contains("Something of the measurements is missing."), desk.err());
    }

    @Test
    void whatIsNoFileOfNotesIsRefused() {
        desk.put("notes.txt", "hello");
        assertEquals(1, desk.run("walk", "walk.journey", "notes.txt"));
        assertTrue(desk.err().contains("These are no notes of a walk."), desk.err());
    }
}
