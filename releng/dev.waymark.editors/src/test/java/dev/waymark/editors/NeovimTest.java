/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neovim, set up with the first snippet of docs/editors.md, as it edits a journey. */
class NeovimTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void editAJourney() throws IOException, InterruptedException {
        assumeTrue(Machine.has("nvim"), "The set-up of Neovim is not tested, for there is no nvim here.");
        String shoes = Files.readString(Machine.ROOT.resolve("examples/running-shoes.journey"));
        Path desk = Files.createDirectories(folder.resolve("desk"));
        Files.writeString(desk.resolve("shoes.journey"), shoes.replaceFirst("severity 5", "severity 9"));
        Files.writeString(folder.resolve("init.lua"), setUp());
        Files.createDirectories(folder.resolve("results"));
        Run run = Run.in(desk).with("RESULTS", folder.resolve("results").toString())
                .with("XDG_STATE_HOME", folder.toString()).with("XDG_CACHE_HOME", folder.toString())
                .start("nvim", "--headless", "-n", "-u", folder.resolve("init.lua").toString(),
                        "-c", "luafile " + Path.of("src/test/resources/drive.lua").toAbsolutePath());
        assertEquals(List.of(), result("trouble"), run.output());
    }

    /** What the documentation tells the reader to put into the configuration of the Neovim that Debian has. */
    private static String setUp() throws IOException {
        String document = Files.readString(Machine.ROOT.resolve("docs/editors.md"));
        int start = document.indexOf("```lua\n", document.indexOf("## Neovim")) + "```lua\n".length();
        return document.substring(start, document.indexOf("```", start));
    }

    private static List<String> result(String name) throws IOException {
        return Files.readAllLines(folder.resolve("results").resolve(name));
    }

    @Test
    void theFileIsKnownAsAJourney() throws IOException {
        assertEquals(List.of("journey"), result("filetype"));
    }

    @Test
    void problemsAreShownInTheWordsOfTheCommandLine() throws IOException, InterruptedException {
        String shown = Run.in(folder.resolve("desk")).start(Machine.WAYMARK, "validate", "-q", "shoes.journey")
                .output();
        String problem = result("problems").get(0);
        assertEquals(1, result("problems").size());
        assertTrue(problem.contains(" ERROR waymark.pain.severity "), problem);
        assertTrue(shown.contains("shoes.journey:" + problem.substring(0, problem.indexOf(' ')) + ": error: "
                + problem.substring(problem.indexOf("severity ") + "severity ".length())), shown);
    }

    @Test
    void aQuickFixRepairsTheProblem() throws IOException {
        assertEquals(1, result("fixed").size());
        assertTrue(result("fixed").get(0).contains("severity 5 "), result("fixes") + " " + result("fixed"));
    }

    @Test
    void whatIsUsedIsCounted() throws IOException {
        assertTrue(result("lenses").contains("used in 1 step"), result("lenses").toString());
    }

    @Test
    void aPersonaIsShownAsAPersonWouldReadHer() throws IOException {
        String hover = String.join("\n", result("hover"));
        assertTrue(hover.contains("Maya, weekend runner"), hover);
        assertTrue(hover.contains("I only want shoes that fit."), hover);
    }

    @Test
    void allPlacesOfAPersonaAreFound() throws IOException {
        assertEquals(2, result("references").stream().filter(line -> line.contains("maya")).count());
    }

    @Test
    void theOutlineListsTheJourney() throws IOException {
        assertTrue(String.join("\n", result("symbols")).toLowerCase().contains("shoes"), result("symbols").toString());
    }

    @Test
    void touchpointsAreProposedWhereOneIsExpected() throws IOException {
        String proposals = String.join("\n", result("proposals"));
        assertTrue(proposals.contains("productPage"), proposals);
        assertFalse(proposals.contains("maya"), proposals);
    }

    @Test
    void aRenameReachesEveryPlace() throws IOException {
        assertFalse(result("renamed").stream().anyMatch(line -> line.contains(" maya")));
        assertTrue(result("renamed").contains("  persona mia"));
    }

    @Test
    void theLayoutIsThatOfTheFormatter() throws IOException {
        assertEquals(List.of("team late \"Late\""), result("formatted"));
    }
}
