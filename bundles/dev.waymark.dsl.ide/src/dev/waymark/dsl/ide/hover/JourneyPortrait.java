/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

import dev.waymark.dsl.ide.words.Counts;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Stage;

/** A journey or a stage: what it is about and how much there is in it. */
final class JourneyPortrait {

    private JourneyPortrait() {
    }

    static Markdown of(Journey journey) {
        return new Markdown()
                .title(journey, journey.getState().getLiteral(),
                        journey.getVersion() == null ? null : "version " + journey.getVersion(),
                        journey.getReviewDue() == null ? null : "review due " + journey.getReviewDue())
                .facts(journey.getScenario())
                .elements("Walked by", journey.getPersonas())
                .elements("Objectives", journey.getObjectives())
                .facts(Counts.content(journey));
    }

    static Markdown of(Stage stage) {
        return new Markdown().title(stage)
                .statements("Goals", stage.getGoals())
                .statements("Expects", stage.getExpectations())
                .elements("Run by", stage.getTeams())
                .elements("Measured by", stage.getMetrics())
                .facts(Counts.content(stage));
    }
}
