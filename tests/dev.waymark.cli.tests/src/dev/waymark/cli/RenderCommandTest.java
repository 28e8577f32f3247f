/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.dsl.templates.Template;
import dev.waymark.tests.support.Examples;

/** {@code waymark render}. */
class RenderCommandTest extends CommandTest {

    @Test
    void allDrawsEveryPictureAndNothingSaidDrawsTheThreeMaps() {
        desk.put("walk.journey", Texts.journey("walk", "Walks"));
        assertEquals(0, desk.run("render", "walk.journey", "-o", "few"));
        assertEquals(0, desk.run("render", "walk.journey", "-o", "many", "--map", "all"));
        assertEquals(3, folder.resolve("few").toFile().list().length);
        assertTrue(Files.exists(folder.resolve("many/walk-impact-effort.svg")));
    }

    @Test
    void oneFileBecomesThreeMaps() {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.run("render", "walk.journey", "-o", "maps"));
        assertEquals(List.of("maps/walk-blueprint.svg", "maps/walk-flowchart.svg", "maps/walk-experience.svg"),
                desk.outLines());
        assertTrue(desk.read("maps/walk-experience.svg").contains("Walks"));
        assertEquals("3 maps drawn: no errors, no warnings.\n", desk.err());
    }

    @Test
    void withoutPathsTheCurrentFolderIsDrawnIntoItself() {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.run("render"));
        assertEquals(List.of("walk-blueprint.svg", "walk-experience.svg", "walk-flowchart.svg", "walk.journey"),
                desk.files());
        assertEquals("walk-blueprint.svg", desk.outLines().get(0));
    }

    @Test
    void onlyTheChosenMapsAreDrawn() {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.run("render", "walk.journey", "-o", "maps", "--map", "experience, blueprint"));
        assertEquals(List.of("maps/walk-blueprint.svg", "maps/walk-experience.svg"), desk.outLines());
        assertFalse(desk.has("maps/walk-flowchart.svg"));
    }

    /** Redraw them with {@code waymark render examples/running-shoes.journey -o docs/images --map} and these words. */
    @ParameterizedTest
    @ValueSource(strings = {"blueprint", "flowchart", "experience", "impact-effort"})
    void thePicturesOfTheReadmeAreTheOnesThatTheProductDraws(String map) {
        Path root = Examples.repository();
        desk.run("render", root.resolve("examples/running-shoes.journey").toString(), "--map=" + map, "-o", "maps");
        String name = "running-shoes-" + map + ".svg";
        assertEquals(Examples.text(root.resolve("docs/images").resolve(name)), desk.read("maps/" + name));
    }

    @Test
    void pngIsDrawnAtItsScale() throws IOException {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.run("render", "walk.journey", "--map=flowchart", "--format=png,svg", "--scale=1"));
        assertEquals(List.of("walk-flowchart.svg", "walk-flowchart.png"), desk.outLines());
        BufferedImage small = ImageIO.read(desk.path("walk-flowchart.png").toFile());
        desk.run("render", "walk.journey", "--map=flowchart", "--format=png", "--scale=2");
        assertEquals(2 * small.getWidth(), ImageIO.read(desk.path("walk-flowchart.png").toFile()).getWidth(), 1);
    }

    @Test
    void aPdfIsOnePageThatLooksTheSameEveryTime() throws IOException {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.run("render", "walk.journey", "--map=flowchart", "--format=pdf"));
        assertEquals(List.of("walk-flowchart.pdf"), desk.outLines());
        byte[] first = Files.readAllBytes(desk.path("walk-flowchart.pdf"));
        assertEquals("%PDF-", new String(first, 0, 5, StandardCharsets.US_ASCII));
        desk.run("render", "walk.journey", "--map=flowchart", "--format=pdf");
        assertArrayEquals(first, Files.readAllBytes(desk.path("walk-flowchart.pdf")));
    }

    @Test
    void aMapTooLargeForPngIsRefusedAndLeavesNothing() {
        StringBuilder text = new StringBuilder("journey long \"Long\" {\n  stage way \"Way\" {\n");
        for (int i = 0; i < 400; i++) {
            text.append("    step s%d \"Step %d\" { feels glad +1 }\n".formatted(i, i));
        }
        desk.put("long.journey", text.append("    end home \"Home\"\n  }\n}\n").toString());
        assertEquals(1, desk.run("render", "long.journey", "--map=blueprint", "--format=png", "--scale=10"));
        assertTrue(desk.err().contains("long-blueprint.png: error: The map is too large for a PNG at scale 10"),
                desk.err());
        assertEquals(List.of("long.journey"), desk.files());
    }

    @Test
    void eachJourneyOfAFileHasItsMaps() {
        desk.put("walks.journey", Texts.twoJourneys());
        assertEquals(0, desk.run("render", "walks.journey", "--map=flowchart", "-q"));
        assertEquals(List.of("walks-after-flowchart.svg", "walks-before-flowchart.svg", "walks.journey"), desk.files());
    }

    @Test
    void oneJourneyCanBeChosen() {
        desk.put("walks.journey", Texts.twoJourneys());
        desk.putJourney("other.journey");
        assertEquals(0, desk.run("render", "--journey", "after", "--map=flowchart"));
        assertEquals(List.of("walks-after-flowchart.svg"), desk.outLines());
    }

    @Test
    void anUnknownJourneyIsAnsweredWithThoseThatExist() {
        desk.put("walks.journey", Texts.twoJourneys());
        assertEquals(2, desk.run("render", "walks.journey", "--journey", "during"));
        assertTrue(desk.err().contains("There is no journey 'during'. There are: before, after."), desk.err());
        assertEquals(List.of("walks.journey"), desk.files());
    }

    @Test
    void foldersAreSearchedButForHiddenOnes() {
        desk.putJourney("in/b.journey");
        desk.putJourney("in/deep/a.journey");
        desk.putJourney("in/.git/c.journey");
        desk.put("in/notes.txt", "no journey");
        assertEquals(0, desk.run("render", "in", "-o", "maps", "--map=flowchart"));
        assertEquals(List.of("maps/b-flowchart.svg", "maps/deep/a-flowchart.svg"), desk.outLines());
    }

    @Test
    void aLinkThatLeadsBackIsNoTrap() throws IOException {
        desk.putJourney("in/a.journey");
        Files.createSymbolicLink(desk.path("in/again"), desk.path("in"));
        assertEquals(0, desk.run("render", "in", "-o", "maps", "--map=flowchart"));
        assertEquals(List.of("maps/a-flowchart.svg"), desk.outLines());
    }

    @Test
    void filesOfOneNameKeepTheirFolders() {
        desk.putJourney("x/walk.journey");
        desk.putJourney("y/walk.journey");
        assertEquals(0, desk.run("render", "x/walk.journey", "y/walk.journey", "-o", "maps", "--map=flowchart"));
        assertEquals(List.of("maps/x/walk-flowchart.svg", "maps/y/walk-flowchart.svg"), desk.outLines());
    }

    @Test
    void filesOfOneNameInTwoNotationsKeepTheirExtensions() {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.run("convert", "walk.journey", "walk.xmi"));
        assertEquals(0, desk.run("render", "-o", "maps", "--map=flowchart"));
        assertEquals(List.of("maps/walk.journey-flowchart.svg", "maps/walk.xmi-flowchart.svg"), desk.outLines());
    }

    @Test
    void aFileNamedTwiceIsDrawnOnce() {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.run("render", "walk.journey", "./walk.journey", ".", "--map=flowchart"));
        assertEquals(1, desk.outLines().size());
    }

    @Test
    void faultyFilesAreNotDrawnAndOthersAre() {
        desk.putJourney("a.journey");
        desk.put("b.journey", Texts.BROKEN);
        desk.putJourney("c.journey");
        assertEquals(1, desk.run("render", "-o", "maps", "--map=flowchart"));
        assertEquals(List.of("maps/a-flowchart.svg", "maps/c-flowchart.svg"), desk.outLines());
        assertTrue(desk.err().matches("(?s)b\\.journey:1:1: error: .* \\[waymark\\.\\S+]\n.*1 error.*"), desk.err());
    }

    @Test
    void manyFilesAreReportedInOrder() {
        for (int i = 10; i < 40; i++) {
            desk.putJourney("j" + i + ".journey");
        }
        assertEquals(0, desk.run("render", "-o", "maps", "--map=flowchart"));
        List<String> printed = desk.outLines();
        assertEquals(30, printed.size());
        assertEquals(printed.stream().sorted().toList(), printed);
    }

    @Test
    void findingsAreMarkedWhereTheyAreAskedFor() {
        desk.put("walk.journey", Texts.journey("walk", "Walks").replace("feels glad +1",
                "pain sore \"Sore feet\" severity 4 pain rain \"Rain\" { accept no-opportunity \"So\" }"));
        desk.run("render", "walk.journey", "-o", "plain");
        assertEquals(0, desk.run("render", "walk.journey", "-o", "marked", "--findings"));
        for (String map : List.of("blueprint", "flowchart", "experience")) {
            assertFalse(desk.read("plain/walk-" + map + ".svg").contains("No opportunity solves"), map);
            assertTrue(desk.read("marked/walk-" + map + ".svg").contains("No opportunity solves"), map);
            assertFalse(desk.read("marked/walk-" + map + ".svg").contains("'Rain'"), map);
        }
    }

    @Test
    void changesAreMarkedWhereTheyAreAskedFor() {
        desk.put("old.journey", Texts.journey("walk", "Walks"));
        desk.put("new.journey", Texts.journey("walk", "Walks").replace("feels glad +1", "feels calm 0")
                .replace("    end home \"Is home\"\n", ""));
        assertEquals(0, desk.run("render", "new.journey", "-o", "maps", "--since", "old.journey"), desk.err());
        for (String map : List.of("blueprint", "flowchart", "experience")) {
            String drawn = desk.read("maps/new-" + map + ".svg").replaceAll("</?(tspan|text)[^>]*>\\s*", " ");
            assertTrue(drawn.contains("Changed the step 'Walks'"), map);
            assertTrue(drawn.contains("Removed the end 'Is home'"), map);
        }
        assertEquals(2, desk.run("render", "new.journey", "--since", "old.journey", "--findings"));
        assertEquals(0, desk.run("render", "new.journey", "-o", "plain", "--changes"));
        assertFalse(desk.read("plain/new-flowchart.svg").contains("Changed the step"));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        desk.put("walk.journey", Template.named("running-shoes").orElseThrow().content("running-shoes.journey"));
        desk.run("render", "-o", "one");
        desk.run("render", "-o", "two");
        for (String map : List.of("blueprint", "flowchart", "experience")) {
            assertEquals(desk.read("one/walk-" + map + ".svg"), desk.read("two/walk-" + map + ".svg"));
        }
    }

    @Test
    void themesChangeTheColours() {
        desk.putJourney("walk.journey");
        desk.put("house.theme", "ink = #112233\n");
        desk.run("render", "-o", "light", "--map=flowchart");
        desk.run("render", "-o", "dark", "--map=flowchart", "--theme", "dark");
        assertEquals(0, desk.run("render", "-o", "house", "--map=flowchart", "--theme", "house.theme"));
        String light = desk.read("light/walk-flowchart.svg");
        assertNotEquals(light, desk.read("dark/walk-flowchart.svg"));
        assertFalse(light.toLowerCase().contains("#112233"));
        assertTrue(desk.read("house/walk-flowchart.svg").toLowerCase().contains("#112233"));
    }

    @Test
    void aFaultyThemeDrawsNothing() {
        desk.putJourney("walk.journey");
        desk.put("house.theme", "\nink = blueish\n");
        assertEquals(1, desk.run("render", "--theme", "house.theme"));
        assertTrue(desk.err().startsWith("house.theme:2:7: error: 'blueish' is not a colour"), desk.err());
        assertEquals(List.of("house.theme", "walk.journey"), desk.files());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--map=maze       | There is no 'maze' for --map. There are: blueprint, flowchart, experience,",
        "--map=           | There is no '' for --map.",
        "--format=gif     | There is no 'gif' for --format. There are: svg, png, pdf.",
        "--theme=mauve    | There is no theme 'mauve'. There are: light, dark,",
        "--scale=0        | --scale is a number above 0",
        "--scale=11       | --scale is a number above 0",
        "--scale=large    | --scale is a number above 0",
        "-o=walk.journey  | walk.journey: error: This is a file; the maps need a folder.",
        "--wrong          | Unknown option: '--wrong'; see 'waymark render --help'.",
    })
    void wrongOptionsAreWrongUsage(String option, String message) {
        desk.putJourney("walk.journey");
        assertEquals(2, desk.run("render", "walk.journey", option));
        assertTrue(desk.err().contains(message), desk.err());
        assertEquals(List.of("walk.journey"), desk.files());
    }

    @Test
    void aPictureThatIsNotThereIsAWarning() {
        desk.put("walk.journey", Texts.journey("walk", "Walks").replace("\"Kim\"", "\"Kim\" { picture \"kim.png\" }"));
        assertEquals(0, desk.run("render", "--map=experience"));
        assertTrue(desk.err().startsWith("walk.journey: warning: The picture 'kim.png' is left out: "), desk.err());
        assertTrue(desk.has("walk-experience.svg"));
    }

    @Test
    void aFileWithoutAJourneyIsAWarning() {
        desk.put("people.journey", "persona kim \"Kim\"\n");
        assertEquals(0, desk.run("render"));
        assertTrue(desk.err().contains("people.journey: warning: There is no journey in this file to draw."),
                desk.err());
    }

    @Test
    void librariesAreNotDrawnButWhatTheirJourneysUseIs() {
        desk.put("in/library/people.journey", "persona kim \"Kim of the library\" { picture \"kim.png\" }\n");
        desk.put("in/walk.journey", Texts.journey("walk", "Walks").replace("persona kim \"Kim\"\n",
                "use \"library/people.journey\"\n"));
        assertEquals(0, desk.run("render", "in", "-o", "maps"));
        assertEquals(3, desk.outLines().size());
        String map = desk.read("maps/walk-experience.svg");
        assertTrue(map.contains("Kim of the library"), map);
        assertTrue(map.contains("people.kim"), map);
        assertTrue(desk.err().startsWith("in/walk.journey: warning: The picture 'library/kim.png' is left out: "),
                desk.err());
    }
}
