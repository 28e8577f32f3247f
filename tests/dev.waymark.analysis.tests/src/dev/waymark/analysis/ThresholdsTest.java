/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.model.journey.JourneyModel;
import dev.waymark.tests.support.Journeys;

/** Where rules begin to find something. */
class ThresholdsTest {

    private static final String WALK = """
            touchpoint desk
            journey j {
              stage s {
                step a at desk { feels glad +2 takes 30 min }
                step b at desk { feels calm +1 takes 40 min -> c 80 % -> x 20 % }
                step c { takes 30 min }
                end e
              }
              stage t { exit x }
            }
            """;

    private static long found(String rule, Thresholds thresholds) {
        JourneyModel model = Journeys.model(WALK);
        return new Analysis(List.of(model), thresholds).findings(model).stream()
                .filter(finding -> finding.rule().id().equals(rule)).count();
    }

    @ParameterizedTest
    @CsvSource({"drop-off, 20, 21", "contradicted-feeling, 20, 21", "emotion-drop, 1, 2", "bottleneck, 40, 41",
        "busy-touchpoint, 2, 3"})
    void aRuleFindsFromItsThresholdOn(String rule, int enough, int tooMuch) {
        assertEquals(1, found(rule, Thresholds.USUAL.with(rule + "=" + enough)));
        assertEquals(0, found(rule, Thresholds.USUAL.with(rule + "=" + tooMuch)));
    }

    @Test
    void othersKeepTheirUsualOnes() {
        assertEquals(Threshold.BOTTLENECK.usual(), Thresholds.USUAL.with("drop-off=5").of(Threshold.BOTTLENECK));
        assertEquals(Threshold.DROP_OFF.usual(), Thresholds.USUAL.of(Threshold.DROP_OFF));
    }

    @ParameterizedTest
    @EnumSource(Threshold.class)
    void eachBelongsToARule(Threshold threshold) {
        assertTrue(Rules.of(threshold.rule()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "drop-off", "drop-off=", "drop-off=many", "drop-off=-1", "drop-off=NaN", "x=1"})
    void whatMakesNoSenseIsRefused(String choice) {
        assertThrows(IllegalArgumentException.class, () -> Thresholds.USUAL.with(choice));
    }
}
