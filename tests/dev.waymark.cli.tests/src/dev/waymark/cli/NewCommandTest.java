/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.tests.support.Examples;

/** {@code waymark new}. */
class NewCommandTest extends CommandTest {

    static List<String> templates() {
        return NewCommand.names();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void eachTemplateIsAJourneyThatCanBeDrawn(String template) {
        assertEquals(0, desk.run("new", template, "my.journey"));
        assertEquals(List.of("my.journey"), desk.outLines());
        assertEquals(0, desk.run("validate", "--strict", "my.journey"), desk.err());
        assertEquals(0, desk.run("format", "--check", "my.journey"), "not in the canonical layout");
        assertEquals(0, desk.run("render", "my.journey", "-o", "maps"));
    }

    @Test
    void theTemplatesAreTheExamplesOfOneFileAndASkeleton() throws IOException {
        List<String> examples = Examples.files().stream().filter(file -> file.getParent().equals(Examples.folder()))
                .map(file -> file.getFileName().toString().replace(".journey", "")).toList();
        assertEquals(Stream.concat(Stream.of("empty"), examples.stream()).sorted().toList(),
                NewCommand.names().stream().sorted().toList());
        desk.run("new", "running-shoes", "my.journey");
        assertArrayEquals(Files.readAllBytes(Examples.folder().resolve("running-shoes.journey")),
                Files.readAllBytes(desk.path("my.journey")));
    }

    @Test
    void theListTellsWhatEachIsAbout() {
        assertEquals(0, desk.run("new", "--list"));
        assertEquals(NewCommand.names().size(), desk.outLines().size());
        assertTrue(desk.out().contains("running-shoes        E-commerce"), desk.out());
    }

    @Test
    void anUnknownTemplateIsAnsweredWithThoseThatExist() {
        assertEquals(2, desk.run("new", "shoes", "my.journey"));
        assertTrue(desk.err().contains("There is no template 'shoes'. There are: empty, running-shoes, "), desk.err());
        assertEquals(List.of(), desk.files());
    }

    @Test
    void aFileThatIsThereIsKeptUnlessForced() {
        desk.put("my.journey", "mine");
        assertEquals(2, desk.run("new", "empty", "my.journey"));
        assertEquals("mine", desk.read("my.journey"));
        assertEquals(0, desk.run("new", "empty", "my.journey", "--force"));
        assertTrue(desk.read("my.journey").contains("journey visit"));
    }

    @Test
    void theNameEndsWithJourney() {
        assertEquals(2, desk.run("new", "empty", "my.xmi"));
        assertTrue(desk.err().contains("my.xmi: error: Let the name of the file end with .journey."), desk.err());
    }

    @Test
    void templateAndFileBelongTogether() {
        assertEquals(2, desk.run("new", "empty"));
        assertEquals(2, desk.run("new"));
        assertTrue(desk.err().contains("waymark new TEMPLATE FILE"), desk.err());
    }
}
