/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.End;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Lane;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Touchpoint;

/** A small journey with a bit of everything that the maps show. */
final class SampleJourney {

    private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;

    private final JourneyModel model = FACTORY.createJourneyModel();
    private final Journey journey = named(FACTORY.createJourney(), "journey");
    private final Stage stage = named(FACTORY.createStage(), "stage");

    private SampleJourney() {
        Touchpoint place = named(FACTORY.createTouchpoint(), "place");
        Persona persona = named(FACTORY.createPersona(), "persona");
        model.getDefinitions().add(place);
        model.getDefinitions().add(persona);
        model.getDefinitions().add(journey);
        journey.getPersonas().add(persona);
        journey.getStages().add(stage);
        Step first = step("first", place, 1);
        Decision decision = add(named(FACTORY.createDecision(), "decision"));
        step("second", place, -1);
        End end = add(named(FACTORY.createEnd(), "end"));
        decision.getOutcomes().add(outcome(first, 40.0));
        decision.getOutcomes().add(outcome(end, 60.0));
    }

    static Journey make() {
        return new SampleJourney().journey;
    }

    private static <T extends Named> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    private <T extends Node> T add(T node) {
        stage.getNodes().add(node);
        return node;
    }

    private Step step(String name, Touchpoint place, int score) {
        Step step = add(named(FACTORY.createStep(), name));
        step.getTouchpoints().add(place);
        Feeling feeling = FACTORY.createFeeling();
        feeling.setWord("curious");
        feeling.setScore(score);
        step.getFeelings().add(feeling);
        PainPoint pain = named(FACTORY.createPainPoint(), "pain");
        step.getPainPoints().add(pain);
        Opportunity opportunity = named(FACTORY.createOpportunity(), "opportunity");
        opportunity.getSolves().add(pain);
        step.getOpportunities().add(opportunity);
        for (Lane lane : Lane.values()) {
            step.getActions().add(action(lane));
        }
        return step;
    }

    private static ServiceAction action(Lane lane) {
        ServiceAction action = FACTORY.createServiceAction();
        action.setLane(lane);
        action.setText("Helps");
        return action;
    }

    private static Outcome outcome(Node target, double share) {
        Outcome outcome = FACTORY.createOutcome();
        outcome.setName("yes");
        outcome.setTarget(target);
        outcome.setShare(share);
        return outcome;
    }
}
