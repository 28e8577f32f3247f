/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import dev.waymark.maps.Kpi;

class KpiTextTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    @Test
    void metricWithFigures() {
        Kpi kpi = new Kpi("m", "Checkout conversion", null, "percent", 48.0, 60.0, DUE);
        assertEquals("Checkout conversion 48\u00A0%, target 60\u00A0% by March 2027", KpiText.line(kpi));
    }

    @Test
    void metricWithoutFigures() {
        assertEquals("Loyalty", KpiText.line(new Kpi("m", "Loyalty", null, null, null, null, DUE)));
    }

    @Test
    void unitsThatSayNothingAreLeftOut() {
        assertEquals("21, target 35", KpiText.figures(new Kpi("m", "NPS", null, "score", 21.0, 35.0, null)));
        assertEquals("31\u00A0hours", KpiText.figures(new Kpi("m", "Reply", null, "hours", 31.0, null, null)));
    }

    @Test
    void objectiveSaysHowItIsMeasured() {
        assertEquals("Checkout conversion 48\u00A0% → 60\u00A0% by March 2027",
                KpiText.aim(new Kpi("o", "Raise it", "Checkout conversion", "percent", 48.0, 60.0, DUE)));
        assertEquals("target 60\u00A0%", KpiText.aim(new Kpi("o", "Raise it", null, "%", null, 60.0, null)));
    }
}
