/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void numbersAreEnglish() {
        assertEquals("18,200", Formats.number(18200));
        assertEquals("1,234,567.5", Formats.number(1234567.5));
        assertEquals("0.05", Formats.number(0.05));
        assertEquals("\u22121.25", Formats.number(-1.25));
        assertEquals("0", Formats.number(-0.001));
        assertEquals("100", Formats.number(99.999));
    }

    @Test
    void percentSignStaysWithItsNumber() {
        assertEquals("48\u00A0%", Formats.percent(48));
        assertEquals("62.5\u00A0%", Formats.percent(62.5));
    }

    @Test
    void scoresCarryTheirSign() {
        assertEquals("+1", Formats.score(1));
        assertEquals("\u22122", Formats.score(-2));
        assertEquals("0", Formats.score(0));
    }

    @Test
    void datesAreSpelledOut() {
        assertEquals("5\u00A0October 2026", Formats.date(LocalDate.of(2026, 10, 5)));
        assertEquals("March 2027", Formats.monthAndYear(LocalDate.of(2027, 3, 31)));
    }
}
