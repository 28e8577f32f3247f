/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Thought;
import dev.waymark.report.WalkNotes.Note;
import dev.waymark.tests.support.Journeys;

class WalkTest {

    private static final String TEXT = """
            // Kept.
            journey walk "Walks" {
              stage a {
                step go   "Goes" // also kept
              }
            }
            """;
    private static final String HEAD = "waymark walk 1\njourney walk\ndate 2026-11-22\n";

    private static WalkMerge merge(String text, String notes) {
        return WalkMerge.of((XtextResource) Journeys.model(text).eResource(), WalkNotes.parse(HEAD + notes));
    }

    private static String refusal(String text) {
        return assertThrows(IllegalArgumentException.class, () -> WalkNotes.parse(text)).getMessage();
    }

    @Test
    void notesAreReadAsTheReportSavesThem() {
        WalkNotes notes = WalkNotes.parse("\uFEFF" + HEAD.replace("\n", "\r\n") + "at walk.a.go\r\n  One\r\n  two\r\n");
        assertEquals(new WalkNotes("walk", LocalDate.of(2026, 11, 22), List.of(new Note("walk.a.go", "One two"))),
                notes);
    }

    @Test
    void whatIsNoFileOfNotesIsToldInAWord() {
        assertTrue(refusal("hello").contains("no notes of a walk"));
        assertTrue(refusal("waymark walk 1\njourney walk\ndate soon\n").contains("such as 'date 2026-11-22'"));
        assertTrue(refusal(HEAD + "  lost\n").contains("belongs to no step"));
    }

    @Test
    void aNoteBecomesAnObservedThoughtAndTheTextAroundItStays() {
        WalkMerge merge = merge(TEXT, "at walk.a.go\n  \"Odd\", she said\n");
        assertEquals(1, merge.merged());
        assertTrue(merge.text().contains("// Kept.\njourney walk"), merge.text());
        assertTrue(merge.text().contains("step go   \"Goes\""), merge.text());
        assertTrue(merge.text().contains("// also kept"), merge.text());
        Moment go = (Moment) Journeys.journey(merge.text()).getStages().get(0).getNodes().get(0);
        Thought thought = go.getThoughts().get(0);
        assertEquals("\"Odd\", she said", thought.getText());
        assertEquals(Certainty.OBSERVED, thought.getCertainty());
        assertEquals(LocalDate.of(2026, 11, 22), thought.getEvidence().get(0).getDate());
    }

    @Test
    void whatIsMergedAlreadyIsNotMergedAgain() {
        String notes = "at walk.a.go\n  Odd\n";
        WalkMerge once = merge(TEXT, notes);
        WalkMerge twice = merge(once.text(), notes);
        assertEquals(0, twice.merged());
        assertEquals(once.text(), twice.text());
    }

    @Test
    void aNoteOnAStepThatIsGoneIsListedAndTheTextStays() {
        WalkMerge merge = merge(TEXT, "at walk.a.gone\n  Odd\n");
        assertEquals(List.of(new Note("walk.a.gone", "Odd")), merge.gone());
        assertEquals(TEXT, merge.text());
    }

    @Test
    void severalWalksOfOneDayShareTheirSource() {
        String text = merge(merge(TEXT, "at walk.a.go\n  One\n").text(), "at walk.a.go\n  Two\n").text();
        assertEquals(1, text.split("source walk20261122 ", -1).length - 1);
        assertTrue(text.contains("thinks \"One\" evidence walk20261122"), text);
        assertTrue(text.contains("thinks \"Two\" evidence walk20261122"), text);
    }
}
