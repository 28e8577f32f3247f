/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code waymark convert}. */
class ConvertCommandTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

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
}
