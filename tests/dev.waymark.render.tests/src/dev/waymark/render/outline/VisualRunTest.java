/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.render.text.FontFace;

class VisualRunTest {

    @Test
    void hebrewRunsFromRightToLeftWithItsBracketsTurned() {
        assertEquals("(בא)", visible("(אב)"));
        assertEquals("shop בא now", visible("shop אב now"));
    }

    @Test
    void aSentenceThatBeginsInHebrewRunsAsAWholeFromTheRight() {
        assertEquals("shop בא", visible("אב shop"));
    }

    @Test
    void whatTheFontLacksIsARunOfItsOwn() {
        List<VisualRun> runs = VisualRun.of("Buy 靴 now", FontFace.REGULAR);
        assertEquals(List.of(true, false, true), runs.stream().map(VisualRun::covered).toList());
        assertEquals(List.of("靴"), runs.get(1).characters());
    }

    @Test
    void arabicKeepsItsReadingOrderForShaping() {
        VisualRun run = VisualRun.of("مرحبا", FontFace.REGULAR).get(0);
        assertTrue(run.rightToLeft());
        assertEquals("مرحبا", run.logicalText());
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        VisualRun.of(text, FontFace.REGULAR).forEach(run -> run.characters().forEach(visible::append));
        return visible.toString();
    }
}
