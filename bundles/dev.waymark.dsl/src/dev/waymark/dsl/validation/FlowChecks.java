/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.validation.Check;

import dev.waymark.dsl.messages.Words;
import dev.waymark.model.Flow;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Step;

/** The flow of a journey: every point can be reached, and every way ends somewhere. */
class FlowChecks extends Checks {

    @Check
    void flow(Journey journey) {
        Flow flow = Flow.of(journey);
        checkReachable(flow);
        flow.nodes().stream().filter(node -> isDeadEnd(node, flow))
                .forEach(node -> reportName(Rule.FLOW_DEAD_END, node, node.getName()));
        flow.links().stream().filter(link -> isLeftByAll(link, flow)).forEach(link -> reportName(Rule.FLOW_ALL_LEAVE,
                link.from(), link.from().getName(), link.to().getName()));
    }

    /** An author who puts an exit between two steps means that some leave there. */
    private static boolean isLeftByAll(Flow.Link link, Flow flow) {
        return link.isImplied() && link.to() instanceof Exit && flow.position(link.to()) < flow.nodes().size() - 1;
    }

    /** Reports the first point of each part that no way leads to, not every point of it. */
    private void checkReachable(Flow flow) {
        Set<Node> known = new HashSet<>(flow.reachable());
        List<Node> entries = flow.nodes().stream().filter(node -> flow.incoming(node).isEmpty()).toList();
        entries.forEach(node -> reportUnreached(node, flow, known));
        flow.nodes().forEach(node -> reportUnreached(node, flow, known));
    }

    private void reportUnreached(Node node, Flow flow, Set<Node> known) {
        if (known.contains(node)) {
            return;
        }
        reportName(Rule.FLOW_UNREACHABLE, node, Words.kind(node.eClass()), node.getName());
        Deque<Node> waiting = new ArrayDeque<>(List.of(node));
        while (!waiting.isEmpty()) {
            Node next = waiting.remove();
            if (known.add(next)) {
                flow.outgoing(next).forEach(link -> waiting.add(link.to()));
            }
        }
    }

    private static boolean isDeadEnd(Node node, Flow flow) {
        return node instanceof Step step && step.getTransitions().isEmpty() && flow.outgoing(node).isEmpty();
    }
}
