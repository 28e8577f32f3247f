/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.Flow;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Transition;

/** Makes stages, the points of the flow and the arrows between them. */
public class Creation {

    private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;
    private static final List<String> OUTCOMES = List.of("yes", "no", "else");

    /** A stage at the end of the journey, or behind the stage that was clicked. */
    public Stage addStage(EObject where) {
        Stage neighbour = stage(where);
        Journey journey = where instanceof Journey whole ? whole : neighbour.getJourney();
        Stage stage = FACTORY.createStage();
        int place = neighbour == null ? journey.getStages().size() : journey.getStages().indexOf(neighbour) + 1;
        journey.getStages().add(place, stage);
        return FreshNames.give(stage, "New stage");
    }

    /** A step, see {@link #add}. */
    public Step addStep(EObject where) {
        return add(where, FACTORY.createStep(), "New step");
    }

    /** An exit, see {@link #add}. */
    public Node addExit(EObject where) {
        return add(where, FACTORY.createExit(), "Leaves");
    }

    /** An end, see {@link #add}. */
    public Node addEnd(EObject where) {
        return add(where, FACTORY.createEnd(), "Done");
    }

    /** A decision, see {@link #add}; its first outcome leads to the next point in order, if there is one. */
    public Decision addDecision(EObject where) {
        Decision decision = add(where, FACTORY.createDecision(), "New decision");
        List<Node> nodes = Flow.of(decision.getJourney()).nodes();
        nodes.stream().skip(nodes.indexOf(decision) + 1L).findFirst().ifPresent(next -> addArrow(decision, next));
        return decision;
    }

    /** Puts a point behind the point that was clicked, or at the end of the stage, or of the last stage. */
    private static <T extends Node> T add(EObject where, T node, String title) {
        Stage stage = stage(where);
        if (stage == null) {
            List<Stage> stages = ((Journey) where).getStages();
            stage = stages.isEmpty() ? new Creation().addStage(where) : stages.get(stages.size() - 1);
        }
        int place = stage.getNodes().indexOf(where);
        stage.getNodes().add(place < 0 ? stage.getNodes().size() : place + 1, node);
        return FreshNames.give(node, title);
    }

    private static Stage stage(EObject where) {
        EObject each = where;
        while (each != null && !(each instanceof Stage)) {
            each = each.eContainer();
        }
        return (Stage) each;
    }

    /**
     * An arrow from one point to another. Where the order alone told the way until now, that way becomes an arrow too,
     * for a new arrow takes nothing away.
     */
    public Arrow addArrow(Node from, Node to) {
        if (from instanceof Decision decision) {
            return addOutcome(decision, to);
        }
        if (!(from instanceof Step step)) {
            throw RefusedEditException.because("The journey is over here: arrows leave steps and decisions only.");
        }
        Flow.of(step.getJourney()).outgoing(step).stream().filter(Flow.Link::isImplied).map(Flow.Link::to)
                .filter(next -> next != to).forEach(next -> addTransition(step, next));
        return addTransition(step, to);
    }

    private static Transition addTransition(Step step, Node to) {
        Transition transition = FACTORY.createTransition();
        transition.setTarget(to);
        step.getTransitions().add(transition);
        return transition;
    }

    private static Outcome addOutcome(Decision decision, Node to) {
        List<String> taken = decision.getOutcomes().stream().map(Outcome::getName).toList();
        Outcome outcome = FACTORY.createOutcome();
        outcome.setName(Stream.concat(OUTCOMES.stream(), Stream.iterate(2, i -> i + 1).map(i -> "else" + i))
                .filter(name -> !taken.contains(name)).findFirst().orElseThrow());
        outcome.setTarget(to);
        decision.getOutcomes().add(outcome);
        return outcome;
    }
}
