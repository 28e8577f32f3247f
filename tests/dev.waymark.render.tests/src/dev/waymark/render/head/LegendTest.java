/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Certainty;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.theme.Theme;

class LegendTest {

    private final Signs signs = new Signs(Theme.LIGHT);

    @Test
    void eachMeaningStandsOnce() {
        Legend legend = new Legend();
        legend.add(signs.momentOfTruth(), "moment of truth");
        legend.add(signs.severity(3), "severity of 5");
        legend.add(signs.momentOfTruth(), "moment of truth");
        assertEquals(List.of("moment of truth", "severity of 5"), legend.meanings());
    }

    @Test
    void onlyUsedDegreesOfCertaintyAreExplained() {
        Legend legend = new Legend();
        legend.addCertainties(Arrays.asList(Certainty.MEASURED, null, Certainty.ASSUMED), signs);
        assertEquals(List.of("assumed", "measured"), legend.meanings());
        legend.addCertainties(List.of(Certainty.OBSERVED), signs);
        assertEquals(List.of("assumed", "measured", "no mark: observed"), legend.meanings());
    }

    @Test
    void wrapsWhereThereIsLittleRoom() {
        Legend legend = new Legend();
        legend.addCertainties(List.of(Certainty.values()), signs);
        assertTrue(legend.piece(100, Theme.LIGHT).height() > legend.piece(1000, Theme.LIGHT).height());
        assertTrue(legend.piece(100, Theme.LIGHT).width() <= 100);
        assertEquals(0, new Legend().piece(1000, Theme.LIGHT).height());
    }
}
