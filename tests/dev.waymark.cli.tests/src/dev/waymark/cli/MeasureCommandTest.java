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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.waymark.tests.support.Examples;

/** {@code waymark measure}. */
class MeasureCommandTest extends CommandTest {

    private static final String[] SHOES = {"measure", "running-shoes.journey", "--events", "running-shoes.events.csv",
        "--answers", "running-shoes.answers.csv"};


    @BeforeEach
    void prepare() throws IOException {
        for (String file : new String[] {SHOES[1], SHOES[3], SHOES[5]}) {
            Files.copy(Examples.folder().resolve(file), folder.resolve(file));
        }
    }

    @Test
    void theExampleIsMeasuredAndTheJourneyStaysAsItIs() throws IOException {
        assertEquals(0, desk.run(SHOES), desk.err());
        assertTrue(desk.out().contains("conversion: 19.3 % (15.7 to 23.4 %) of the cases come to an end, 77 of 400"),
                desk.out());
        assertTrue(desk.out().contains("buyShoes.decision.checkout: CSAT 24.5 % (20.6 to 28.9 %), 412 answers to "
                + "'checkout'\nbuyShoes.postPurchase.returning: CES 3.2 (2.9 to 3.6), 90 answers to 'return was easy'"
                + "\nnps: NPS -9.0 (-17.2 to -0.8), 412 answers to 'recommend'"), desk.out());
        assertEquals("The measurements are in running-shoes.measures.json.\n", desk.err());
        assertEquals(Files.readString(Examples.folder().resolve(SHOES[1])), desk.read(SHOES[1]));
        String first = desk.read("running-shoes.measures.json");
        desk.run(SHOES);
        assertEquals(first, desk.read("running-shoes.measures.json"));
    }

    @Test
    void programsGetWhatTheFileHolds() {
        assertEquals(0, desk.run(SHOES[0], SHOES[1], SHOES[2], SHOES[3], "--json", "-o", "kept.json"));
        assertEquals(desk.read("kept.json"), desk.out());
    }

    @Test
    void badRowsAreWarningsAndUnknownEventsAreTold() {
        desk.put("log.csv", "case,event,time,page\n1,search,2026-07-01T10:00:00Z,\n,search,2026-07-01T10:00:00Z,\n"
                + "1,other,2026-07-01T10:00:00Z,\n");
        assertEquals(0, desk.run(SHOES[0], SHOES[1], SHOES[2], "log.csv"));
        assertTrue(desk.err().startsWith("log.csv: warning: 1 row cannot be used: no case (row 2). "
                + "[waymark.measure.rows]\n"), desk.err());
        assertTrue(desk.out().contains("1 more events show nothing of the journey: 'other' 1"), desk.out());
    }

    @Test
    void whatCannotBeReadEndsWithWhatWouldBeRight() {
        desk.put("log.csv", "a,b\n1,2\n");
        assertEquals(1, desk.run(SHOES[0], SHOES[1], SHOES[2], "log.csv"));
        assertEquals("log.csv: error: No column is known to hold the case, the walk through the journey that an event "
                + "belongs to. Name it with --case. There are: a, b. [waymark.content]\n", desk.err());
    }

    @Test
    void theMapsShowWhatWasMeasuredWhenAsked() {
        desk.run(SHOES);
        assertEquals(0, desk.run("render", SHOES[1], "--measures", "-o", "maps"), desk.err());
        String flowchart = desk.read("maps/running-shoes-flowchart.svg");
        assertTrue(flowchart.contains("Checks out to Leaves the shop, \u25CF 55"), flowchart);
        assertTrue(flowchart.contains("Yet they are said to feel"), flowchart);
        String words = flowchart.replaceAll("<[^>]*>\\s*", " ").replaceAll("\\s+", " ");
        assertTrue(words.contains("are said to feel annoyed \u22122, but 412 answers come to \u22120.2."), words);
        assertTrue(words.contains("'Net promoter score' is said to be 21, but 412 answers come to \u22129 (\u221217.2 "
                + "to \u22120.8)."), words);
        assertTrue(desk.read("maps/running-shoes-experience.svg").contains("Measured feeling \u22120.2"));
        desk.run("render", SHOES[1], "-o", "plain");
        assertFalse(desk.read("plain/running-shoes-flowchart.svg").contains("\u25CF"));
    }

    @Test
    void mapsWithoutMeasurementsSayWhereTheyComeFrom() {
        assertEquals(2, desk.run("render", SHOES[1], "--measures"));
        assertEquals("running-shoes.measures.json: error: There are no measurements. 'waymark measure' writes them. "
                + "[waymark.usage]", desk.err().lines().findFirst().orElse(""));
    }

    @Test
    void wrongUsageIsTold() {
        assertEquals(2, desk.run("measure", SHOES[1]));
        assertEquals(2, desk.run("measure", SHOES[1], "--events", "nowhere.csv"));
        assertEquals(2, desk.run("measure", SHOES[1], SHOES[2], SHOES[3], "--zone", "Mars"));
        assertEquals(2, desk.run("measure", SHOES[1], SHOES[2], SHOES[3], "--journey", "none"));
    }

    @Test
    void aJourneyThatNamesNoEventsSaysWhatToWrite() {
        desk.putJourney("walk.journey");
        assertEquals(1, desk.run("measure", "walk.journey", SHOES[2], SHOES[3]));
        assertTrue(desk.err().contains("Write, in its braces, 'measured by event'"), desk.err());
    }
}
