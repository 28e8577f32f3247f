/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

/** {@code waymark analyze}. */
class AnalyzeCommandTest extends CommandTest {

    private static final String SORE = Texts.journey("walk", "Walks").replace("feels glad +1",
            "feels glad +1 pain sore \"Sore feet\" severity 4");
    private static final String TOLD = "7:42: warning: No opportunity solves the pain point 'Sore feet', of severity "
            + "4. Add an 'opportunity' with 'solves sore'. [waymark.no-opportunity]";


    @Test
    void aThresholdSuitsARuleToABusiness() {
        desk.put("walk.journey",
                "journey walk {\n  stage s {\n    step go { -> e 94 % -> x 6 % }\n    exit x\n    end e\n"
                + "  }\n}\n");
        desk.run("analyze", "walk.journey");
        assertFalse(desk.out().contains("waymark.drop-off"), desk.out());
        desk.run("analyze", "walk.journey", "--threshold", "drop-off=5,emotion-drop=3");
        assertTrue(desk.out().contains("6 % of the customers leave"), desk.out());
        assertEquals(2, desk.run("analyze", "walk.journey", "--threshold", "drop-off=500"));
        assertTrue(desk.err().contains("from 0 to 100, not '500'"), desk.err());
        assertEquals(2, desk.run("render", "walk.journey", "--findings", "--threshold", "leaving=5"));
        assertTrue(desk.err().contains("'leaving=5' is no threshold; 'drop-off=5' would be one."), desk.err());
    }

    @Test
    void whatIsFoundIsPrintedWithItsPlaceWhyRemedyAndCode() {
        desk.put("deep/walk.journey", SORE);
        assertEquals(0, desk.run("analyze", "deep"));
        assertTrue(desk.outLines().contains("deep/walk.journey:" + TOLD), desk.out());
        assertEquals("1 file analyzed: no errors, 2 warnings, 2 informations (shown with --verbose).\n", desk.err());
    }

    @Test
    void informationsAreShownWhenAskedFor() {
        desk.put("walk.journey", SORE);
        desk.run("analyze");
        assertFalse(desk.out().contains(": info: "), desk.out());
        desk.run("analyze", "--verbose");
        assertTrue(desk.out().contains("walk.journey:6:9: info: In the stage 'Way' nothing is measured."), desk.out());
    }

    @Test
    void aPipelineFailsOnTheLevelThatItAsksFor() {
        desk.put("walk.journey", SORE);
        assertEquals(1, desk.run("analyze", "--fail-on", "warning"));
        assertEquals(1, desk.run("analyze", "--fail-on", "info"));
        String sound = "source talks interview " + Texts.journey("walk", "Walks").replace("+1", "+1 evidence talks");
        desk.put("walk.journey", sound);
        assertEquals(0, desk.run("analyze", "--fail-on", "warning"), desk.out());
        assertEquals(1, desk.run("analyze", "--fail-on", "info"), desk.out());
        assertEquals(2, desk.run("analyze", "--fail-on", "anger"));
        assertTrue(desk.err().contains("There is no 'anger' for --fail-on. There are: info, warning."), desk.err());
    }

    @Test
    void aFileWithErrorsIsToldAndTheOthersAreAnalyzed() {
        desk.put("a.journey", Texts.BROKEN);
        desk.put("b.journey", SORE);
        assertEquals(1, desk.run("analyze"));
        assertTrue(desk.err().startsWith("a.journey:1:1: error: "), desk.err());
        assertTrue(desk.outLines().contains("b.journey:" + TOLD), desk.out());
    }

    @Test
    void onlyTheJourneyThatIsAskedForIsTold() {
        desk.put("two.journey", Texts.twoJourneys());
        assertEquals(0, desk.run("analyze", "--journey", "after"));
        assertTrue(desk.out().lines().allMatch(line -> line.startsWith("two.journey:1")), desk.out());
        assertTrue(desk.out().contains("'After'"), desk.out());
        assertEquals(2, desk.run("analyze", "--journey", "later"));
        assertTrue(desk.err().contains("There is no journey 'later'. There are: before, after."), desk.err());
    }

    @Test
    void aPlanInAnotherFileCounts() {
        String solved = SORE.replace("severity 4", "severity 4 opportunity rest \"Rest\" solves sore");
        desk.put("walk.journey", solved);
        desk.run("analyze", "-v");
        assertTrue(desk.out().contains("[waymark.no-initiative]"), desk.out());
        desk.put("plan.journey", "use \"walk.journey\" initiative benches \"Benches\" { delivers rest }");
        desk.run("analyze", "-v");
        assertFalse(desk.out().contains("[waymark.no-initiative]"), desk.out() + desk.err());
    }

    @Test
    void programsGetEverythingAsJson() {
        desk.put("walk.journey", SORE);
        assertEquals(0, desk.run("analyze", "--quiet", "--format", "json"));
        assertEquals("", desk.err());
        JsonObject file = JsonParser.parseString(desk.out()).getAsJsonObject().getAsJsonArray("files").get(0)
                .getAsJsonObject();
        assertEquals("walk.journey", file.get("file").getAsString());
        List<String> pains = file.getAsJsonArray("findings").asList().stream().map(Object::toString)
                .filter(finding -> finding.contains("no-opportunity")).toList();
        assertEquals(List.of("{\"rule\":\"no-opportunity\",\"level\":\"warning\",\"element\":\"walk.way.go.sore\","
                + "\"place\":{\"line\":7,\"column\":42,\"endLine\":7,\"endColumn\":46},"
                + "\"why\":\"No opportunity solves the pain point 'Sore feet', of severity 4.\","
                + "\"remedy\":\"Add an 'opportunity' with 'solves sore'.\"}"), pains);
    }

    @Test
    void whatTheTeamAcceptsIsAnInformationWithItsReason() {
        desk.put("walk.journey", SORE.replace("severity 4", "severity 4 { accept no-opportunity \"We rest anyway\" }"));
        desk.run("analyze");
        assertFalse(desk.out().contains("[waymark.no-opportunity]"), desk.out());
        desk.run("analyze", "-v", "--fail-on", "warning");
        assertTrue(desk.outLines().contains("walk.journey:7:42: info: No opportunity solves the pain point 'Sore "
                + "feet', of severity 4. Accepted: We rest anyway [waymark.no-opportunity]"), desk.out());
        desk.run("analyze", "--format", "json");
        assertTrue(desk.out().contains("\"accepted\": \"We rest anyway\""), desk.out());
        desk.run("validate");
        assertFalse(desk.err().contains("[waymark.pain.unsolved]"), desk.err());
    }

    @Test
    void opportunitiesOfAllFilesAreRankedTogetherWithWhatTheyWereComputedFrom() {
        String better = SORE.replace("severity 4", "severity 4 opportunity %s solves sore impact %s effort 2");
        desk.put("a.journey", better.formatted("rest", "2"));
        desk.put("b.journey", better.formatted("ride", "4"));
        assertEquals(0, desk.run("analyze", "--rank", "impact-effort"));
        List<String> lines = desk.outLines();
        assertEquals(List.of("Opportunities by impact/effort:",
                "  1. b.journey:7:82: ride: 2, quick win (impact 4 of 5, effort 2 of 5)",
                "  2. a.journey:7:82: rest: 1, fill in (impact 2 of 5, effort 2 of 5)",
                "Pain points by what would help:",
                "  1. b.journey:7:42: Sore feet: severity 4; ride: 2, quick win",
                "  2. a.journey:7:42: Sore feet: severity 4; rest: 1, fill in"),
                lines.subList(lines.indexOf("Opportunities by impact/effort:"), lines.size()));
        desk.run("analyze", "--rank", "rice");
        assertTrue(desk.out().contains("  -  a.journey:7:82: rest: not ranked, for it lacks 'reach', in customers a "
                + "month"), desk.out());
        desk.run("analyze", "--format", "json");
        assertEquals("[\"impact-effort\",\"rice\",\"opportunity-score\"]", JsonParser.parseString(desk.out())
                .getAsJsonObject().getAsJsonArray("rankings").asList().stream()
                .map(ranking -> ranking.getAsJsonObject().get("method").toString())
                .collect(Collectors.joining(",", "[", "]")));
    }

    @Test
    void aFileWithoutLinesTellsTheQualifiedName() {
        desk.put("walk.journey", SORE);
        desk.run("convert", "walk.journey", "walk.xmi");
        desk.run("analyze", "walk.xmi");
        assertTrue(desk.outLines().contains("walk.xmi: " + TOLD.substring(TOLD.indexOf("warning"))
                .replace(" [", " (walk.way.go.sore) [")), desk.out());
    }
}
