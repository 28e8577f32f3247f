/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;

/** {@code waymark format}. */
class FormatCommandTest extends CommandTest {

    private static final String NEAT = Texts.journey("walk", "Walks");
    private static final String UNTIDY = NEAT.replace("  ", "\t").replace("stage", "   stage");


    @Test
    void filesAreFormattedInPlaceAndPrinted() {
        desk.put("a.journey", NEAT);
        desk.put("in/b.journey", UNTIDY);
        assertEquals(0, desk.run("format"));
        assertEquals(List.of("in/b.journey"), desk.outLines());
        assertEquals(NEAT, desk.read("in/b.journey"));
        assertEquals(NEAT, desk.read("a.journey"));
        assertEquals(0, desk.run("format"));
        assertEquals("", desk.out());
    }

    @Test
    void checkChangesNothingAndFails() {
        desk.put("a.journey", NEAT);
        desk.put("b.journey", UNTIDY);
        assertEquals(1, desk.run("format", "--check"));
        assertEquals(List.of("b.journey"), desk.outLines());
        assertEquals(UNTIDY, desk.read("b.journey"));
        assertEquals(0, desk.run("format", "--check", "a.journey"));
    }

    @Test
    void brokenTextIsLeftAlone() {
        desk.put("a.journey", Texts.BROKEN);
        desk.put("b.journey", UNTIDY);
        assertEquals(1, desk.run("format"));
        assertEquals(Texts.BROKEN, desk.read("a.journey"));
        assertEquals(NEAT, desk.read("b.journey"));
        assertTrue(desk.err().startsWith("a.journey:1:1: error: "), desk.err());
    }

    @Test
    void whatIsPipedInComesOut() {
        desk.piping(UNTIDY.getBytes(StandardCharsets.UTF_8));
        assertEquals(0, desk.run("format", "-"));
        assertEquals(NEAT, desk.out());
        assertEquals("", desk.err());
    }

    @Test
    void whatIsPipedInCanBeChecked() {
        assertEquals(1, desk.piping(UNTIDY.getBytes(StandardCharsets.UTF_8)).run("format", "--check", "-"));
        assertEquals("", desk.out());
        assertEquals(0, desk.piping(NEAT.getBytes(StandardCharsets.UTF_8)).run("format", "--check", "-"));
    }

    @Test
    void brokenTextPipedInGivesNoText() {
        assertEquals(1, desk.piping(Texts.BROKEN.getBytes(StandardCharsets.UTF_8)).run("format", "-"));
        assertEquals("", desk.out());
        assertTrue(desk.err().startsWith("<stdin>:1:1: error: "), desk.err());
    }

    @Test
    void bytesPipedInThatAreNoTextAreRefused() {
        assertEquals(1, desk.piping(new byte[] {'a', (byte) 0xE9, 'b'}).run("format", "-"));
        assertTrue(desk.err().contains("<stdin>: error: This is not UTF-8 text"), desk.err());
    }

    @Test
    void aPipeAndFilesDoNotMix() {
        desk.put("a.journey", NEAT);
        assertEquals(2, desk.run("format", "-", "a.journey"));
    }

    @Test
    void permissionsAndLinksSurvive() throws IOException {
        desk.put("real.journey", UNTIDY);
        Files.setPosixFilePermissions(desk.path("real.journey"), PosixFilePermissions.fromString("rw-rw-r--"));
        Files.createSymbolicLink(desk.path("link.journey"), desk.path("real.journey"));
        assertEquals(0, desk.run("format", "link.journey"));
        assertTrue(Files.isSymbolicLink(desk.path("link.journey")));
        assertEquals(NEAT, desk.read("real.journey"));
        assertEquals("rw-rw-r--",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(desk.path("real.journey"))));
    }

    @Test
    void xmiIsNotText() {
        desk.put("a.xmi", "<a/>");
        assertEquals(2, desk.run("format", "a.xmi"));
        assertTrue(desk.err().contains("a.xmi: error: This is not a .journey file."), desk.err());
    }
}
