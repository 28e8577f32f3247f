/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code waymark compare}. */
class CompareCommandTest extends CommandTest {

    private static final String BEFORE = Texts.journey("walk", "Walks");
    private static final String AFTER = "metric joy \"Joy\" score { baseline 4 target 6 by 2027-03-31 }\n"
            + BEFORE.replace("feels glad +1", "feels calm 0 measured by joy").replace("    end home \"Is home\"\n",
                    "    step rests \"Rests\"\n    end home \"Is home\"\n");


    @BeforeEach
    void prepare() {
        desk.put("old.journey", BEFORE);
        desk.put("new.journey", AFTER);
    }

    @Test
    void twoVersionsOfAFileAreToldChangeByChange() {
        assertEquals(0, desk.run("compare", "old.journey", "new.journey"), desk.err());
        assertEquals(List.of("new.journey:1:8: Added the metric 'Joy'.",
                "new.journey:8:10: Changed the step 'Walks': metrics: nothing \u2192 Joy; "
                        + "feelings: glad +1 \u2192 calm 0.",
                "new.journey:9:10: Added the step 'Rests' to 'Way'.",
                "new.journey:1:8: The metric 'Joy': 4 \u2192 6 score by 2027-03-31; higher is better; "
                        + "no initiative moves it."), desk.outLines());
        assertEquals("3 changes.\n", desk.err());
        desk.run("compare", "new.journey", "old.journey");
        assertTrue(desk.outLines().contains("new.journey:9:10: Removed the step 'Rests' from 'Way'."), desk.out());
    }

    @Test
    void aJourneyIsComparedWithTheOneThatItNamesOrWithAnyOther() {
        desk.put("two.journey", Texts.twoJourneys().replace("journey after \"After\" {\n",
                "journey after \"After\" {\n  compare with before\n"));
        assertEquals(0, desk.run("compare", "two.journey"), desk.err());
        List<String> declared = desk.outLines();
        assertEquals(1, declared.size(), desk.out());
        assertTrue(declared.get(0).startsWith("two.journey:11:9: Changed the journey 'After': title: Before "
                + "\u2192 After"), desk.out());
        desk.run("compare", "two.journey", "--before", "before", "--after", "after");
        assertEquals(declared, desk.outLines());
        assertEquals(2, desk.run("compare", "old.journey"));
        assertTrue(desk.err().contains("No journey of this file says what to 'compare with'."), desk.err());
        assertEquals(2, desk.run("compare", "two.journey", "--before", "never", "--after", "after"));
        assertTrue(desk.err().contains("There is no journey 'never'. There are: before, after."), desk.err());
        assertEquals(2, desk.run("compare", "two.journey", "--before", "before"));
    }

    @Test
    void programsGetJson() {
        desk.run("compare", "--json", "old.journey", "new.journey");
        JsonObject pair = JsonParser.parseString(desk.out()).getAsJsonObject().getAsJsonArray("comparisons").get(0)
                .getAsJsonObject();
        assertEquals("{\"change\":\"changed\",\"kind\":\"step\",\"title\":\"Walks\",\"before\":\"walk.way.go\","
                + "\"after\":\"walk.way.go\",\"fields\":[{\"name\":\"metrics\",\"after\":\"Joy\"},"
                + "{\"name\":\"feelings\",\"before\":\"glad +1\",\"after\":\"calm 0\"}]}",
                pair.getAsJsonArray("changes").get(1).toString());
        assertEquals("{\"metric\":\"joy\",\"title\":\"Joy\",\"unit\":\"score\",\"direction\":\"higher\",\"now\":4.0,"
                + "\"target\":6.0,\"due\":\"2027-03-31\",\"initiatives\":[]}",
                pair.getAsJsonArray("metrics").get(0).toString());
    }

    @Test
    void aFileWithErrorsIsToldAndNothingIsCompared() {
        desk.put("new.journey", Texts.BROKEN);
        assertEquals(1, desk.run("compare", "old.journey", "new.journey"));
        assertEquals("", desk.out());
        assertTrue(desk.err().startsWith("new.journey:1:1: error: "), desk.err());
    }

    @Test
    void aFolderCannotBeCompared() {
        assertEquals(2, desk.run("compare", "."));
        assertTrue(desk.err().contains("Compare one or two files"), desk.err());
    }
}
