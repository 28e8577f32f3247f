/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.Flow;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Transition;

/** Leads arrows elsewhere. */
public class Reconnection {

    /** The arrow leads to another point. */
    public Arrow reconnectTarget(Arrow arrow, Node target) {
        arrow.setTarget(target);
        return arrow;
    }

    /** The arrow leaves another point; what is known of it goes along. */
    public Arrow reconnectSource(Arrow arrow, Node source) {
        if (arrow.eContainer() == source) {
            return arrow;
        }
        Arrow moved = new Creation().addArrow(source, arrow.getTarget());
        moved.setShare(arrow.getShare());
        moved.setVolume(arrow.getVolume());
        moved.getEvidence().addAll(arrow.getEvidence());
        if (moved instanceof Transition transition) {
            transition.setCondition(said(arrow));
        } else if (said(arrow) != null) {
            ((Outcome) moved).setName(said(arrow));
        }
        EcoreUtil.remove(arrow);
        return moved;
    }

    private static String said(Arrow arrow) {
        return arrow instanceof Outcome outcome ? outcome.getName() : ((Transition) arrow).getCondition();
    }

    /** The way that only the order told becomes an arrow to another point. */
    public EObject redirectOrder(Step step, Node target) {
        return transition(step, target);
    }

    /** The way that only the order told leaves another point; the step, which must lead somewhere, closes with it. */
    public EObject takeOrder(Step step, Node source) {
        Node next = Flow.of(step.getJourney()).outgoing(step).stream().map(Flow.Link::to).findFirst().orElse(null);
        if (source == step || next == null) {
            return step;
        }
        new Creation().addArrow(source, next);
        return source;
    }

    private static Arrow transition(Step step, Node target) {
        boolean implied = step.getTransitions().isEmpty();
        Arrow arrow = new Creation().addArrow(step, target);
        if (implied) {
            step.getTransitions().removeIf(other -> other != arrow);
        }
        return arrow;
    }

    /** The flow of the journey begins at another point, which therefore comes first. */
    public Journey startAt(Journey journey, Node first) {
        first.getStage().getNodes().move(0, first);
        journey.getStages().move(0, first.getStage());
        return journey;
    }

    /** On the blueprint: the usual course to a moment comes from another one. */
    public EObject comeFrom(Moment moment, Moment before) {
        Flow flow = Flow.of(moment.getJourney());
        if (before == moment || flow.outgoing(before).stream().anyMatch(link -> link.to() == moment)) {
            return moment;
        }
        return before instanceof Step step ? transition(step, moment) : new Creation().addArrow(before, moment);
    }

    /** On the blueprint: the usual course from the moment before leads to another one. */
    public EObject leadTo(Moment moment, Moment other) {
        Node before = Flow.of(moment.getJourney()).incoming(moment).stream().map(Flow.Link::from)
                .reduce((first, last) -> last).orElse(null);
        if (before instanceof Step step && other != step) {
            Arrow written = step.getTransitions().stream().filter(each -> each.getTarget() == moment).findFirst()
                    .orElse(null);
            return written == null ? transition(step, other) : reconnectTarget(written, other);
        }
        if (before instanceof Decision decision) {
            decision.getOutcomes().stream().filter(outcome -> outcome.getTarget() == moment)
                    .forEach(outcome -> outcome.setTarget(other));
        }
        return moment;
    }

    /** On the blueprint: the arrow to an action leads to another one, which therefore moves up to its moment. */
    public EObject giveWay(ServiceAction action, ServiceAction other) {
        if (action != other) {
            EList<ServiceAction> actions = ((Moment) action.eContainer()).getActions();
            actions.add(actions.indexOf(action), other);
        }
        return action;
    }

    /** On the blueprint: the arrow to an action comes from another action or moment, so the action moves there. */
    public ServiceAction hangBelow(ServiceAction action, EObject above) {
        if (above instanceof ServiceAction other && other.getLane() == action.getLane()) {
            return new Movement().moveAction(action, other);
        }
        return new Movement().moveAction(action, above instanceof Moment ? above : above.eContainer());
    }
}
