/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code waymark convert}. */
class ConvertCommandTest extends CommandTest {

    @Test
    void thereAndBackNothingIsLost() {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.run("convert", "walk.journey", "xmi/walk.xmi"));
        assertEquals(List.of("xmi/walk.xmi"), desk.outLines());
        assertTrue(desk.read("xmi/walk.xmi").contains("https://waymark.dev/journey/1"));
        assertEquals(0, desk.run("convert", "xmi/walk.xmi", "again.journey"));
        assertTrue(desk.read("again.journey").contains("step go \"Walks\""), desk.read("again.journey"));
        assertEquals(0, desk.run("convert", "again.journey", "again.xmi"));
        assertEquals(desk.read("xmi/walk.xmi"), desk.read("again.xmi"));
    }

    @Test
    void bothNotationsGiveTheSameMaps() {
        desk.putJourney("text/walk.journey");
        desk.run("convert", "text/walk.journey", "model/walk.xmi");
        desk.run("render", "text", "-o", "a");
        desk.run("render", "model", "-o", "b");
        for (String map : List.of("blueprint", "flowchart", "experience")) {
            assertEquals(desk.read("a/walk-" + map + ".svg"), desk.read("b/walk-" + map + ".svg"));
        }
    }

    @Test
    void aFileThatIsThereIsKeptUnlessForced() {
        desk.putJourney("walk.journey");
        desk.put("walk.xmi", "mine");
        assertEquals(2, desk.run("convert", "walk.journey", "walk.xmi"));
        assertTrue(desk.err().contains("walk.xmi: error: This file is there already; --force overwrites it."));
        assertEquals("mine", desk.read("walk.xmi"));
        assertEquals(0, desk.run("convert", "--force", "walk.journey", "walk.xmi"));
        assertTrue(desk.read("walk.xmi").contains("<?xml"));
    }

    @Test
    void aFaultySourceIsNotConverted() {
        desk.put("walk.journey", Texts.BROKEN);
        assertEquals(1, desk.run("convert", "walk.journey", "walk.xmi"));
        assertTrue(desk.err().startsWith("walk.journey:1:1: error: "), desk.err());
        assertFalse(desk.has("walk.xmi"));
    }

    @ParameterizedTest
    @CsvSource({"walk.journey, copy.journey", "walk.journey, walk.txt", "walk.journey, walk", "in, walk.xmi",
        "nowhere.journey, walk.xmi", "walk.journey,"})
    void whatMakesNoSenseIsWrongUsage(String source, String target) {
        desk.putJourney("walk.journey");
        desk.putJourney("in/walk.journey");
        int status = target == null ? desk.run("convert", source) : desk.run("convert", source, target);
        assertEquals(2, status);
        assertEquals(List.of("in/walk.journey", "walk.journey"), desk.files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk.mmd", "walk.csv", "walk.xlsx", "walk.xml", "walk.md"})
    void otherToolsFormatsComeAndGo(String file) {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.run("convert", "walk.journey", "out/" + file));
        assertEquals(List.of("out/" + file), desk.outLines());
        assertEquals(0, desk.run("convert", "out/" + file, "back.journey"), desk.err());
        assertTrue(desk.read("back.journey").contains("\"Walks\""), desk.read("back.journey"));
        assertEquals(0, desk.run("validate", "back.journey"));
    }

    @Test
    void whatIsNotCarriedIsListedWithItsLines() {
        desk.put("walk.journey", "journey walk {\n  stage s {\n    step go {\n      pain a severity 4 frequency 3 %\n"
                + "      pain b frequency 9 %\n    }\n    end e\n  }\n}\n");
        assertEquals(0, desk.run("convert", "walk.journey", "walk.csv"));
        assertTrue(desk.err()
                .contains("walk.journey:4:1: warning: Not carried: frequency of pain points (2; lines 4, 5). "
                + "[waymark.not-carried]"), desk.err());
        assertEquals(0, desk.run("convert", "--json", "--force", "walk.journey", "walk.csv"));
        assertTrue(desk.out().contains("\"concept\": \"frequency of pain points\""), desk.out());
        assertEquals(1, desk.run("convert", "--strict", "walk.journey", "strict.csv"));
        assertTrue(desk.err().contains(": error: Not carried: frequency"), desk.err());
        assertFalse(desk.has("strict.csv"));
    }

    @Test
    void theFormatCanBeTold() {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.run("convert", "--to", "mermaid-flowchart", "walk.journey", "walk.txt"));
        assertTrue(desk.read("walk.txt").contains("flowchart LR"));
        assertEquals(0, desk.run("convert", "--from", "mermaid-flowchart", "walk.txt", "back.journey"));
        assertEquals(2, desk.run("convert", "--from", "word", "walk.txt", "x.journey"));
    }

    @Test
    void aFileThatCannotBeBroughtInLeavesNothing() {
        desk.put("walk.csv", "Step,Score\nWalks,1\nRuns,fast\n");
        assertEquals(1, desk.run("convert", "walk.csv", "walk.journey"));
        assertTrue(desk.err().contains("walk.csv:3:1: error: A score goes from -2 to +2, not 'fast'."), desk.err());
        assertFalse(desk.has("walk.journey"));
        assertEquals(2, desk.run("convert", "none.csv", "walk.journey"));
    }

    @Test
    void ofSeveralJourneysOneIsChosen() {
        desk.put("two.journey", "journey a { stage s { step go end e } }\njourney b { stage s { step run end f } }\n");
        assertEquals(2, desk.run("convert", "two.journey", "two.md"));
        assertTrue(desk.err().contains("choose one with --journey: a, b."), desk.err());
        assertEquals(0, desk.run("convert", "--journey", "b", "two.journey", "two.md"));
        assertTrue(desk.read("two.md").contains("| run |"), desk.read("two.md"));
    }
}
