/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.waymark.tests.support.GeneratedJourneys;

/** What only a process of its own can show: exit status, encodings, signals. */
class ProcessTest extends CommandTest {

    private Process start(String... arguments) throws IOException, ReflectiveOperationException {
        return start(List.of(), arguments);
    }

    private Process start(List<String> javaOptions, String... arguments)
            throws IOException, ReflectiveOperationException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", ClassPath.current(),
                "dev.waymark.cli.Waymark"));
        command.addAll(1, javaOptions);
        command.addAll(1, quiet());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(folder.resolve("out.log").toFile()).redirectError(folder.resolve("err.log").toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    /** What the start script tells a Java that would warn of libraries. */
    private static List<String> quiet() {
        return Runtime.version().feature() < 23 ? List.of()
                : List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
    }

    private int run(String... arguments) throws IOException, ReflectiveOperationException, InterruptedException {
        return start(arguments).waitFor();
    }

    @Test
    void theProcessEndsWithTheStatus() throws Exception {
        desk.putJourney("walk.journey");
        assertEquals(0, run("render", "walk.journey", "-o", "maps"), desk.read("err.log"));
        assertEquals("maps/walk-blueprint.svg\nmaps/walk-flowchart.svg\nmaps/walk-experience.svg\n",
                desk.read("out.log"));
        assertEquals(3, run("render", "walk.journey", "-o", "walk.journey/maps"));
        desk.put("walk.journey", Texts.BROKEN);
        assertEquals(1, run("validate"));
        assertEquals(2, run("validate", "nowhere.journey"));
        assertFalse(desk.read("err.log").contains("\tat "));
    }

    @Test
    void textIsUtf8WhateverTheMachineSays() throws Exception {
        desk.put("walk.journey", Texts.journey("walk", "Walks").replace("  persona kim", "  persona gr\u00F6\u00DFe"));
        assertEquals(1, run("validate", "walk.journey"));
        assertTrue(desk.read("err.log").contains("gr\u00F6\u00DFe"), desk.read("err.log"));
    }

    @Test
    void whoDrawsLoadsNothingOfTheAnalysis() throws Exception {
        desk.putJourney("walk.journey");
        assertEquals(0, start(List.of("-verbose:class"), "render", "walk.journey", "-o", "maps").waitFor());
        String loaded = desk.read("out.log");
        assertTrue(loaded.contains("dev.waymark.cli.RenderRun"), loaded);
        assertFalse(loaded.contains("dev.waymark.analysis.") || loaded.contains("dev.waymark.data.")
                || loaded.contains("com.google.gson.") || loaded.contains("org.duckdb."));
    }

    @Test
    void aWatchStopsOnASignalAndLeavesNothingBehind() throws Exception {
        desk.putJourney("walk.journey");
        Process watching = start("render", "walk.journey", "-o", "maps", "--watch");
        while (!desk.read("err.log").contains("Watching")) {
            assertTrue(watching.isAlive(), desk.read("err.log"));
            Thread.sleep(20);
        }
        // Not the signal of Ctrl+C, which a build that runs in the background hands down as one to be ignored.
        watching.destroy();
        assertTrue(watching.waitFor(1, TimeUnit.MINUTES), "The watch goes on.");
        assertEquals(143, watching.exitValue());
        assertFalse(desk.read("err.log").contains("\tat "), desk.read("err.log"));
        assertTrue(desk.files().stream().noneMatch(file -> file.endsWith(".tmp")));
    }

    @Test
    void measuringStopsOnASignalAndLeavesNothingBehind() throws Exception {
        desk.put("walk.journey",
                "journey walk \"Walks\" { stage a { step go \"Goes\" { measured by event \"go\" } } }");
        desk.put("log.csv", "case,event,time\n" + "a,go,2026-01-01T10:00:00Z\n".repeat(1_000_000));
        desk.put("room/one", "");
        Process measuring = start(List.of("-Djava.io.tmpdir=room"), "measure", "walk.journey", "--events", "log.csv");
        while (desk.files().stream().noneMatch(file -> file.contains("waymark-measure"))) {
            assertTrue(measuring.isAlive(), desk.read("err.log"));
            Thread.sleep(20);
        }
        measuring.destroy();
        assertTrue(measuring.waitFor(1, TimeUnit.MINUTES), "It goes on measuring.");
        assertEquals(143, measuring.exitValue());
        assertEquals("", desk.read("err.log"));
        assertTrue(desk.files().stream().noneMatch(file -> file.contains("waymark-measure")), desk.files().toString());
    }

    @Test
    void tooLittleMemoryIsToldAndLeavesNothing() throws Exception {
        desk.put("long.journey", GeneratedJourneys.text(8000, 1));
        Process process = start(List.of("-Xmx64m"), "render", "long.journey", "-o", "maps");
        assertEquals(3, process.waitFor());
        assertTrue(desk.read("err.log").contains("MB of memory that Java may use"), desk.read("err.log"));
        assertFalse(desk.read("err.log").contains("\tat "), desk.read("err.log"));
        assertTrue(desk.files().stream().noneMatch(file -> file.endsWith(".tmp")));
    }
}
