/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code waymark render --watch}. */
class WatchTest extends CommandTest {

    private static final String MAP = "maps/walk-experience.svg";

    private Thread watching;
    private volatile int status = -1;

    @BeforeEach
    void prepare() {
        desk.putJourney("in/walk.journey");
    }

    @AfterEach
    void standUp() throws InterruptedException {
        watching.interrupt();
        watching.join();
    }

    private void watch(String... options) {
        String[] all = new String[options.length + 5];
        System.arraycopy(new String[] {"render", "in", "-o", "maps", "--watch"}, 0, all, 0, 5);
        System.arraycopy(options, 0, all, 5, options.length);
        watching = new Thread(() -> status = desk.run(all));
        watching.start();
        await(() -> desk.err().contains("Watching for changes"));
    }

    /** Waits for something that must come; a test that waits in vain is stopped by the build. */
    private void await(BooleanSupplier condition) {
        for (int i = 0; i < 3000 && !condition.getAsBoolean(); i++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        assertTrue(condition.getAsBoolean(), desk.err());
    }

    private boolean mapSays(String text) {
        return desk.has(MAP) && desk.read(MAP).contains(text);
    }

    @Test
    void aChangeIsDrawn() {
        watch();
        assertTrue(mapSays("Walks"));
        desk.put("in/walk.journey", Texts.journey("walk", "Strolls"));
        await(() -> mapSays("Strolls"));
    }

    @Test
    void onlyWhatChangedIsDrawnAgain() throws IOException {
        desk.putJourney("in/other.journey");
        watch();
        Files.delete(desk.path("maps/other-flowchart.svg"));
        desk.put("in/walk.journey", Texts.journey("walk", "Strolls"));
        await(() -> mapSays("Strolls") && desk.err().split("3 maps drawn").length > 1);
        assertFalse(desk.has("maps/other-flowchart.svg"));
    }

    @Test
    void brokenTextKeepsTheLastGoodMaps() {
        watch();
        desk.put("in/walk.journey", Texts.BROKEN);
        await(() -> desk.err().contains("in/walk.journey:1:1: error: "));
        assertTrue(mapSays("Walks"));
        desk.put("in/walk.journey", Texts.journey("walk", "Strolls"));
        await(() -> mapSays("Strolls"));
    }

    @Test
    void aFileThatVanishesMayComeBack() throws IOException {
        watch();
        Files.delete(desk.path("in/walk.journey"));
        await(() -> desk.err().contains("in: There is no .journey or .xmi file in this folder. Waiting for it"));
        assertTrue(mapSays("Walks"));
        desk.put("in/walk.journey", Texts.journey("walk", "Strolls"));
        await(() -> mapSays("Strolls"));
    }

    @Test
    void aFolderThatVanishesMayComeBack() throws IOException {
        watch();
        Files.move(desk.path("in"), desk.path("elsewhere"));
        await(() -> desk.err().contains("in: There is no such file or folder. Waiting for it"));
        desk.put("elsewhere/walk.journey", Texts.journey("walk", "Strolls"));
        Files.move(desk.path("elsewhere"), desk.path("in"));
        await(() -> mapSays("Strolls"));
    }

    @Test
    void aNewFileIsDrawn() {
        watch();
        desk.putJourney("in/other.journey");
        await(() -> desk.has("maps/other-experience.svg"));
    }

    @Test
    void whatUsesAChangedFileIsDrawnAgain() {
        desk.put("library/people.journey", "persona kim \"Kim\"\n");
        desk.put("in/walk.journey", Texts.journey("walk", "Walks").replace("persona kim \"Kim\"\n",
                "use \"../library/people.journey\"\n"));
        watch();
        assertTrue(mapSays("Kim"));
        desk.put("library/people.journey", "persona kim \"Kimberly\"\n");
        await(() -> mapSays("Kimberly"));
    }

    @Test
    void aChangedThemeDrawsAllAnew() {
        desk.put("house.theme", "ink = #112233\n");
        watch("--theme", "house.theme");
        desk.put("house.theme", "ink = #223344\n");
        await(() -> desk.has(MAP) && desk.read(MAP).toLowerCase().contains("#223344"));
    }

    @Test
    void itStopsCleanly() throws InterruptedException {
        watch();
        watching.interrupt();
        watching.join();
        assertEquals(130, status);
        assertTrue(desk.files().stream().noneMatch(file -> file.endsWith(".tmp")));
    }

    @Test
    void whatIsWrongFromTheStartIsWrongUsage() {
        watching = new Thread(() -> { });
        assertEquals(2, desk.run("render", "nowhere", "--watch"));
    }
}
