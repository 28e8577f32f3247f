/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** {@code waymark validate}. */
class ValidateCommandTest extends CommandTest {

    private static final String WARNED = Texts.journey("walk", "Walks").replace("feels glad +1",
            "pain sore \"Sore feet\" severity 3");


    @Test
    void aSoundFileIsFine() {
        desk.putJourney("walk.journey");
        assertEquals(0, desk.run("validate", "walk.journey"));
        assertTrue(desk.err().startsWith("1 file checked: no errors, no warnings"), desk.err());
        assertEquals("", desk.out());
    }

    @Test
    void errorsTellFileLineColumnAndCode() {
        desk.put("deep/walk.journey", Texts.journey("walk", "Walks").replace("glad +1", "glad +3"));
        assertEquals(1, desk.run("validate", "deep"));
        assertTrue(desk.err().matches("(?s)deep/walk\\.journey:7:\\d+: error: [^\n]+ \\[waymark\\.[^\\]]+]\n.*"),
                desk.err());
    }

    @Test
    void warningsAreFineUnlessStrict() {
        desk.put("walk.journey", WARNED);
        assertEquals(0, desk.run("validate"));
        assertTrue(desk.err().contains("walk.journey:7:"), desk.err());
        assertTrue(desk.err().contains(": warning: "), desk.err());
        assertEquals(1, desk.run("validate", "--strict"));
    }

    @Test
    void informationsAreShownWhenAskedFor() {
        desk.put("walk.journey", WARNED);
        desk.run("validate");
        assertFalse(desk.err().contains(": info: "), desk.err());
        assertTrue(desk.err().contains("(shown with --verbose)"), desk.err());
        desk.run("validate", "--verbose");
        assertTrue(desk.err().contains(": info: "), desk.err());
    }

    @Test
    void quietLeavesErrorsOnly() {
        desk.put("a.journey", WARNED);
        desk.put("b.journey", Texts.BROKEN);
        assertEquals(1, desk.run("validate", "--quiet"));
        assertTrue(desk.err().lines().allMatch(line -> line.startsWith("b.journey:") && line.contains(": error: ")),
                desk.err());
    }

    @Test
    void nothingIsWritten() {
        desk.put("walk.journey", WARNED);
        desk.run("validate");
        assertEquals(List.of("walk.journey"), desk.files());
    }
}
