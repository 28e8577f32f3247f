/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Images;

class ThemeFileTest {

    @TempDir
    private Path folder;

    @Test
    void takesFromTheFileWhatItSetsAndFromTheBaseTheRest() throws Exception {
        Theme theme = read("# Our house\n\nextends = dark\n  stage-a = #203040\nfont = \"Inter, Arial\"\n");
        assertEquals("house", theme.name());
        assertEquals(new Colour(0x203040), theme.colour(Role.STAGE_A));
        assertEquals(Theme.DARK.colour(Role.INK), theme.colour(Role.INK));
        assertTrue(theme.fontFamily().startsWith("Inter, Arial, "), theme.fontFamily());
    }

    @Test
    void anEmptyFileIsTheLightTheme() throws Exception {
        assertEquals(Theme.LIGHT.colours(), read("").colours());
    }

    @Test
    void readsWindowsLineEndsAndAByteOrderMark() throws Exception {
        assertEquals(new Colour(0x203040), read("\uFEFFstage-a = #203040\r\nstage-b=#304050\r\n").colour(Role.STAGE_A));
    }

    @Test
    void logoIsFoundBesideTheFile() throws Exception {
        Files.write(folder.resolve("logo.png"), Images.raster("png", 4, 2, 0));
        assertEquals(2, read("logo = logo.png").logo().orElseThrow().aspectRatio());
    }

    @Test
    void unknownNameGetsASuggestion() {
        assertProblem("ink = #000000\n  stage_a = #203040\n", 2, 3,
                "There is no 'stage_a' in a theme. Did you mean 'stage-a'?");
    }

    @Test
    void lineWithoutEqualsSignIsExplained() {
        assertProblem("just words", 1, 1, "A line reads 'name = value', for example 'ink = #1F2933'.");
    }

    @Test
    void badColourIsShownWhereItStands() {
        assertProblem("ink = dark blue", 1, 7, "'dark blue' is not a colour. Write #RRGGBB, for example #1F2933.");
        assertProblem("ink =", 1, 6, "'' is not a colour. Write #RRGGBB, for example #1F2933.");
    }

    @Test
    void sameNameTwiceIsAnError() {
        assertProblem("ink = #000000\nink = #111111", 2, 1, "'ink' is already set in line 1; keep one of the two.");
    }

    @Test
    void unknownBaseIsAnError() {
        assertProblem("extends = blue", 1, 11, "A theme extends 'light' or 'dark', not 'blue'.");
    }

    @Test
    void missingOrStrangeLogoIsAnError() throws IOException {
        assertProblem("logo = none.svg", 1, 8,
                "The logo 'none.svg' is not there. Give its path from the folder of this file.");
        Files.writeString(folder.resolve("logo.txt"), "not a picture");
        assertProblem("logo = logo.txt", 1, 8,
                "The picture is not a PNG, JPEG or SVG; save it as one of these.");
    }

    @Test
    void fontCannotSmuggleInOtherCss() {
        assertProblem("font = Arial;} body{display:none", 1, 8,
                "A font is one or more family names, for example \"Inter, Arial\".");
    }

    @Test
    void textThatIsHardToReadComesWithAColourThatWouldDo() throws Exception {
        ThemeException refused = refused("muted = #AAAAAA");
        assertEquals(1, refused.problems().size());
        ThemeProblem problem = refused.problems().get(0);
        assertEquals(9, problem.column());
        String remedy = problem.message().replaceAll(".* (#[0-9A-F]{6}) would do.*", "$1");
        assertEquals(Colour.of(remedy), read("muted = " + remedy).colour(Role.MUTED));
    }

    @Test
    void contrastIsJudgedByTheGroundTheFileSets() {
        ThemeException refused = refused("\nstage-a = #EEEEEE");
        assertEquals(2, refused.problems().get(0).line());
        assertTrue(refused.problems().get(0).message().contains("'stage-text'"));
    }

    @Test
    void allProblemsAreToldAtOnceInTheirOrder() {
        ThemeException refused = refused("wow = pink\nfoo = 1\nextends = blue");
        assertEquals(3, refused.problems().size());
        assertEquals(1, refused.problems().get(0).line());
        assertEquals(3, refused.problems().get(2).line());
        assertTrue(refused.getMessage().contains("house.theme:1:7: error: 'pink' is not"), refused.getMessage());
    }

    @Test
    void binaryAndHugeFilesAreRefused() throws IOException {
        Path file = folder.resolve("binary.theme");
        Files.write(file, new byte[] {(byte) 0xC3, 0x28});
        assertTrue(assertThrows(ThemeException.class, () -> ThemeFile.read(file)).getMessage().contains("UTF-8"));
        Files.write(file, new byte[70_000]);
        assertTrue(assertThrows(ThemeException.class, () -> ThemeFile.read(file)).getMessage().contains("64 kB"));
    }

    @Test
    void missingFileIsLeftToTheCaller() {
        assertThrows(IOException.class, () -> ThemeFile.read(folder.resolve("none.theme")));
    }

    private void assertProblem(String content, int line, int column, String message) {
        ThemeProblem problem = refused(content).problems().get(0);
        assertEquals(new ThemeProblem(folder.resolve("house.theme"), line, column, message), problem);
    }

    private ThemeException refused(String content) {
        return assertThrows(ThemeException.class, () -> read(content));
    }

    private Theme read(String content) throws IOException, ThemeException {
        Path file = folder.resolve("house.theme");
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        return ThemeFile.read(file);
    }
}
