/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.waymark.model.Figures;
import dev.waymark.model.Flow;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Transition;

/**
 * Lays the old flow over the present one. What the order implied is written down as arrows first, for what is gone
 * stands between again.
 */
final class FormerFlow {

    private final Merged merged;
    private final Map<List<Node>, Arrow> present = new HashMap<>();
    private final Map<List<Node>, Double> presentShares = new HashMap<>();

    FormerFlow(Merged merged) {
        this.merged = merged;
    }

    void addTo(Journey journey, Journey old) {
        Flow now = Flow.of(journey);
        now.links().forEach(link -> {
            List<Node> ends = ends(link);
            Arrow arrow = link.isImplied() ? transition(ends) : (Arrow) merged.seen(link.arrow());
            present.putIfAbsent(ends, arrow);
            presentShares.putIfAbsent(ends, now.share(link));
        });
        Flow before = Flow.of(old);
        before.links().forEach(link -> addOld(link, before.share(link)));
    }

    private List<Node> ends(Flow.Link link) {
        return List.of(shown(link.from()), shown(link.to()));
    }

    private Node shown(Node node) {
        Object heir = merged.heir(node);
        return (Node) (heir == null ? merged.seen(node) : heir);
    }

    private void addOld(Flow.Link link, Double share) {
        List<Node> ends = ends(link);
        Arrow arrow = present.get(ends);
        if (arrow == null) {
            Arrow ghost = ghost(link, ends);
            if (ghost != null) {
                ghost.setShare(share);
                merged.goneArrow(ghost);
            }
        } else if (share != null && !Objects.equals(share, presentShares.get(ends))) {
            merged.formerShare(arrow, Figures.number(Math.round(share)) + " %");
        }
    }

    private static Transition transition(List<Node> ends) {
        Transition transition = JourneyFactory.eINSTANCE.createTransition();
        transition.setTarget(ends.get(1));
        ((Step) ends.get(0)).getTransitions().add(transition);
        return transition;
    }

    /** An arrow that is gone, or null where what it left is no longer left by arrows. */
    private static Arrow ghost(Flow.Link link, List<Node> ends) {
        if (ends.get(0) instanceof Decision decision) {
            Outcome outcome = JourneyFactory.eINSTANCE.createOutcome();
            outcome.setName(link.arrow() instanceof Outcome old ? old.getName() : null);
            outcome.setTarget(ends.get(1));
            decision.getOutcomes().add(outcome);
            return outcome;
        }
        if (ends.get(0) instanceof Step) {
            Transition transition = transition(ends);
            transition.setCondition(link.arrow() instanceof Transition old ? old.getCondition() : null);
            return transition;
        }
        return null;
    }
}
