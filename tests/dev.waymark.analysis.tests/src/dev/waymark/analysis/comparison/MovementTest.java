/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.tests.support.Journeys;

/** How metrics are expected to move. */
class MovementTest {

    private static final String TEXT = """
            metric nps "NPS" score { baseline 21 target 35 reading 2026-02-01 22 reading 2026-05-01 24 }
            metric csat "CSAT" percent { baseline 60 } metric other "Other"
            metric ces "CES"
            journey j { objective aim "Aim" by csat
              stage a { measured by nps end e { pain p "P" opportunity o "O" solves p } } }
            initiative now "Now" { delivers o improves nps, ces }
            initiative late "Late" { delivers o improves nps status dropped }
            """;

    @Test
    void everyMetricOfTheJourneyAndItsPlanIsToldWithWhereItIsAndWhoMovesIt() {
        List<String> movements = Movement.of(Journeys.journey(TEXT)).stream()
                .map(movement -> movement.metric().getName() + " " + movement.now() + " "
                        + movement.by().stream().map(initiative -> initiative.getName()).toList()).toList();
        assertEquals(List.of("csat 60.0 []", "nps 24.0 [now]", "ces null [now]"), movements);
    }
}
