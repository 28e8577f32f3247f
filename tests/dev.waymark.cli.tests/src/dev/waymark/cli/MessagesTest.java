/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the command line speaks: colours, quiet, progress. */
class MessagesTest extends CommandTest {

    private static final String ESCAPE = "\u001B[";


    @BeforeEach
    void prepare() {
        desk.put("walk.journey", Texts.BROKEN);
    }

    @Test
    void errorsAreColouredOnATerminal() {
        desk.atTerminal(Map.of()).run("validate");
        assertTrue(desk.err().startsWith("walk.journey:1:1: " + ESCAPE + "1;31merror" + ESCAPE + "0m: "), desk.err());
    }

    @Test
    void thereAreNoColoursInAPipe() {
        desk.run("validate");
        assertFalse(desk.err().contains(ESCAPE), desk.err());
    }

    @ParameterizedTest
    @CsvSource({"NO_COLOR, 1", "TERM, dumb"})
    void theEnvironmentCanForbidColours(String variable, String value) {
        desk.atTerminal(Map.of(variable, value)).run("validate");
        assertFalse(desk.err().contains(ESCAPE), desk.err());
        desk.run("--help");
        assertFalse(desk.out().contains(ESCAPE), desk.out());
    }

    @Test
    void anEmptyNoColorForbidsNothing() {
        desk.atTerminal(Map.of("NO_COLOR", "")).run("validate");
        assertTrue(desk.err().contains(ESCAPE), desk.err());
    }

    @Test
    void anOptionForbidsColours() {
        desk.atTerminal(Map.of()).run("validate", "--no-color");
        assertFalse(desk.err().contains(ESCAPE), desk.err());
    }

    @Test
    void quietPrintsNothingWhenAllIsWell() {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.atTerminal(Map.of()).run("render", "-q"));
        assertEquals("", desk.out());
        assertEquals("", desk.err());
        assertTrue(desk.has("walk-flowchart.svg"));
    }

    @Test
    void shortWorkShowsNoBar() {
        desk.putJourney("walk.journey");
        desk.atTerminal(Map.of()).run("render", "-o", "maps", "--map=flowchart");
        assertFalse(desk.err().contains("\r"), desk.err());
    }

    @Test
    void longWorkShowsABarThatGoesAway() throws InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Progress progress = Progress.on(new PrintStream(bytes, true, StandardCharsets.UTF_8), 4)) {
            progress.step();
            while (bytes.size() == 0) {
                Thread.sleep(10);
            }
        }
        String shown = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(shown.contains("[#######-----------------------] 1/4"), shown);
        assertTrue(shown.endsWith("\r" + ESCAPE + "K"), "the bar stays");
    }

    @Test
    void aMessageMakesTheBarStepAside() throws InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Reporter reporter = new Reporter(new Surroundings(folder, Map.of(), true, System.in, terminal, terminal), false,
                false, false);
        try (Progress progress = reporter.progress(2)) {
            while (bytes.size() == 0) {
                Thread.sleep(10);
            }
            reporter.result("maps/a.svg");
        }
        assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("0/2\r" + ESCAPE + "Kmaps/a.svg\n"));
    }

    @Test
    void quietAndPipesShowNoBar() {
        Surroundings watched = new Surroundings(folder, Map.of(), true, System.in, System.out, System.err);
        Surroundings piped = new Surroundings(folder, Map.of(), false, System.in, System.out, System.err);
        assertEquals(Progress.NONE, new Reporter(watched, true, false, false).progress(2));
        assertEquals(Progress.NONE, new Reporter(piped, false, false, false).progress(2));
    }
}
