/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dev.waymark.model.Flow;
import dev.waymark.model.journey.End;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;

/** How a journey is meant to be walked, as far as events can show it. */
final class Design {

    private final Flow flow;
    private final Set<Node> measured;

    Design(Places places) {
        flow = Flow.of(places.journey());
        measured = new LinkedHashSet<>(places.measured());
    }

    /** The steps with which a case may begin: the first one, or those after it if events do not show it. */
    Set<Moment> starts() {
        if (flow.nodes().isEmpty()) {
            return Set.of();
        }
        Node first = flow.nodes().get(0);
        return measured.contains(first) ? Set.of((Moment) first) : after(first);
    }

    /** The steps of which events can be the next after those of this point. */
    Set<Moment> after(Node from) {
        Set<Moment> next = new LinkedHashSet<>();
        Set<Node> passed = new LinkedHashSet<>();
        Deque<Node> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            for (Flow.Link link : flow.outgoing(waiting.remove())) {
                if (measured.contains(link.to())) {
                    next.add((Moment) link.to());
                } else if (passed.add(link.to())) {
                    waiting.add(link.to());
                }
            }
        }
        return next;
    }

    /** Whether a step comes later in the text than another. */
    boolean isForward(Moment from, Moment to) {
        return flow.position(to) > flow.position(from);
    }

    /** The links from a point to the next step that events can show; empty if none leads there directly. */
    List<Flow.Link> way(Node from, Moment to) {
        return shortest(from, to::equals, measured::contains);
    }

    /** The links from a step to an exit that events do not show: who leaves after the step takes them. */
    List<Flow.Link> wayOut(Moment from) {
        return shortest(from, node -> node instanceof Exit && !measured.contains(node), measured::contains);
    }

    /** The steps that events should have shown between two; empty where no way leads from one to the other. */
    List<Moment> between(Node from, Moment to) {
        List<Flow.Link> links = shortest(from, to::equals, node -> false);
        return links.stream().map(Flow.Link::from).filter(node -> node != from && measured.contains(node))
                .map(Moment.class::cast).toList();
    }

    /** Whether a way leads from a point to a step. */
    boolean leads(Node from, Moment to) {
        return !shortest(from, to::equals, node -> false).isEmpty();
    }

    /** The first point of the journey. */
    Node first() {
        return flow.nodes().get(0);
    }

    /** The steps of the shortest way to an end, as far as events can show them; all but exits if there is no end. */
    List<Moment> mainWay() {
        List<Moment> steps = new ArrayList<>();
        if (!flow.nodes().isEmpty()) {
            List<Flow.Link> links = shortest(first(), End.class::isInstance, node -> false);
            List<Node> nodes = new ArrayList<>(links.stream().map(Flow.Link::to).toList());
            nodes.add(0, first());
            (links.isEmpty() ? flow.nodes() : nodes).stream()
                    .filter(node -> measured.contains(node) && !(node instanceof Exit))
                    .forEach(node -> steps.add((Moment) node));
        }
        return steps;
    }

    /** All links that leave a point. */
    List<Flow.Link> links() {
        return flow.links();
    }

    private List<Flow.Link> shortest(Node from, Predicate<Node> target, Predicate<Node> wall) {
        Map<Node, Flow.Link> reached = new HashMap<>();
        Deque<Node> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            for (Flow.Link link : flow.outgoing(waiting.remove())) {
                if (reached.putIfAbsent(link.to(), link) == null) {
                    if (target.test(link.to())) {
                        return trace(link, from, reached);
                    }
                    if (!wall.test(link.to())) {
                        waiting.add(link.to());
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Flow.Link> trace(Flow.Link last, Node from, Map<Node, Flow.Link> reached) {
        List<Flow.Link> links = new ArrayList<>(List.of(last));
        while (links.get(links.size() - 1).from() != from) {
            links.add(reached.get(links.get(links.size() - 1).from()));
        }
        Collections.reverse(links);
        return links;
    }
}
