/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

import dev.waymark.dsl.ide.words.Counts;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Stage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

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
                .facts(content(journey));
    }

    static Markdown of(Stage stage) {
        return new Markdown().title(stage)
                .statements("Goals", stage.getGoals())
                .statements("Expects", stage.getExpectations())
                .elements("Run by", stage.getTeams())
                .elements("Measured by", stage.getMetrics())
                .facts(content(stage));
    }

    /** How much a journey or a stage holds, such as {@code 4 stages · 9 steps · 7 pain points}. */
    static String content(EObject element) {
        return Counts.of(EcoreUtil2.eAllOfType(element, EObject.class).stream().filter(part -> part != element
                && (part instanceof Stage || part instanceof Node || part instanceof PainPoint
                        || part instanceof Opportunity)));
    }
}
