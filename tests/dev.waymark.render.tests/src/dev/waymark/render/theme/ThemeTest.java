/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.waymark.render.scene.Stroke;

class ThemeTest {

    private static final List<Theme> BUILT_IN = List.of(Theme.LIGHT, Theme.DARK);

    @Test
    void everyTextCanBeReadOnEveryGround() {
        for (Theme theme : BUILT_IN) {
            for (Theme.TextOnGround pair : Theme.textPairs()) {
                double contrast = theme.colour(pair.text()).contrast(theme.colour(pair.ground()));
                assertTrue(contrast >= 4.5, () -> theme.name() + ": " + pair + " has " + contrast);
            }
        }
    }

    @Test
    void signsStandOutFromThePage() {
        List<Role> signs = List.of(Role.EDGE, Role.NEGATIVE, Role.POSITIVE, Role.MOMENT_OF_TRUTH, Role.WOW);
        for (Theme theme : BUILT_IN) {
            for (Role sign : signs) {
                assertTrue(theme.colour(sign).contrast(theme.colour(Role.PAGE)) >= 3, theme.name() + " " + sign);
            }
        }
    }

    @Test
    void twentyPersonasHaveTwentyDifferentLines() {
        for (Theme theme : BUILT_IN) {
            Set<Stroke> lines = new HashSet<>();
            for (int i = 0; i < 20; i++) {
                lines.add(theme.personaStroke(i, 3));
            }
            assertEquals(20, lines.size());
        }
    }

    @Test
    void feelingsAreColouredBySign() {
        assertEquals(Theme.LIGHT.colour(Role.NEGATIVE), Theme.LIGHT.feeling(-0.5));
        assertEquals(Theme.LIGHT.colour(Role.NEUTRAL), Theme.LIGHT.feeling(0));
        assertEquals(Theme.LIGHT.colour(Role.POSITIVE), Theme.LIGHT.feeling(2));
    }
}
