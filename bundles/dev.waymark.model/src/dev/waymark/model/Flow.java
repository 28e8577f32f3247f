/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Step;

/**
 * The flow of one journey: its points in order and the links between them. A step without arrows goes on to the next
 * point in order, also across stages; a step with arrows goes only where they lead; decisions go where their outcomes
 * lead; exits and ends close the flow. A snapshot: it does not follow later changes of the journey.
 */
public final class Flow {

    /**
     * A link from one point to another.
     *
     * @param arrow the arrow or outcome that the author wrote, or null where the order implies the link
     */
    public record Link(Node from, Node to, Arrow arrow) {

        /** Whether the order of the steps, not an arrow, makes this link. */
        public boolean isImplied() {
            return arrow == null;
        }
    }

    private final Map<Node, Integer> positions = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<Node, List<Link>> outgoing = new LinkedHashMap<>();
    private final Map<Node, List<Link>> incoming = new LinkedHashMap<>();

    private Flow(Journey journey, Predicate<Link> taken) {
        journey.getStages().forEach(stage -> stage.getNodes().forEach(node -> positions.put(node, positions.size())));
        List<Node> nodes = nodes();
        for (int i = 0; i < nodes.size(); i++) {
            linksFrom(nodes.get(i), i + 1 < nodes.size() ? nodes.get(i + 1) : null).stream()
                    .filter(taken).forEach(this::add);
        }
    }

    /** The flow of the journey as it is now; arrows without a known target are left out. */
    public static Flow of(Journey journey) {
        return of(journey, link -> true);
    }

    /** The flow of the journey as it is now, along some of its links. */
    public static Flow of(Journey journey, Predicate<Link> taken) {
        return new Flow(journey, taken);
    }

    private static List<Link> linksFrom(Node node, Node next) {
        if (node instanceof Decision decision) {
            return written(node, decision.getOutcomes());
        }
        if (node instanceof Step step) {
            if (!step.getTransitions().isEmpty()) {
                return written(node, step.getTransitions());
            }
            return next == null ? List.of() : List.of(new Link(node, next, null));
        }
        return List.of();
    }

    private static List<Link> written(Node from, List<? extends Arrow> arrows) {
        return arrows.stream().filter(t -> t.getTarget() != null && !t.getTarget().eIsProxy())
                .map(t -> new Link(from, t.getTarget(), t)).toList();
    }

    private void add(Link link) {
        links.add(link);
        outgoing.computeIfAbsent(link.from(), n -> new ArrayList<>()).add(link);
        incoming.computeIfAbsent(link.to(), n -> new ArrayList<>()).add(link);
    }

    /** All points in the order of the author. */
    public List<Node> nodes() {
        return List.copyOf(positions.keySet());
    }

    /** All links, ordered by the points that they leave. */
    public List<Link> links() {
        return Collections.unmodifiableList(links);
    }

    /** The links that leave a point. */
    public List<Link> outgoing(Node node) {
        return Collections.unmodifiableList(outgoing.getOrDefault(node, List.of()));
    }

    /** The links that reach a point. */
    public List<Link> incoming(Node node) {
        return Collections.unmodifiableList(incoming.getOrDefault(node, List.of()));
    }

    /** The place of a point in the order of the author, from 0; -1 for a point of another journey. */
    public int position(Node node) {
        return positions.getOrDefault(node, -1);
    }

    /** Whether a link leads back to a point at or before the one that it leaves. */
    public boolean leadsBack(Link link) {
        return position(link.to()) <= position(link.from());
    }

    /** The points to which the flow leads from here, directly or through decisions only. */
    public Set<Node> next(Node from) {
        Set<Node> next = new LinkedHashSet<>();
        Deque<Node> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            outgoing(waiting.remove()).stream().map(Link::to).filter(next::add).filter(Decision.class::isInstance)
                    .forEach(waiting::add);
        }
        return next;
    }

    /**
     * How many of the customers at its start take the link, in percent: what the author says, or what follows when all
     * arrows of the point carry volumes; null where it is not known.
     */
    public Double share(Link link) {
        Arrow arrow = link.arrow();
        if (arrow == null || arrow.getShare() != null || arrow.getVolume() == null) {
            return arrow == null ? null : arrow.getShare();
        }
        List<Long> volumes = outgoing(link.from()).stream().map(other -> other.arrow().getVolume()).toList();
        if (volumes.contains(null)) {
            return null;
        }
        long all = volumes.stream().mapToLong(Long::longValue).sum();
        return all == 0 ? null : 100.0 * arrow.getVolume() / all;
    }

    /** The points that can be reached from the first one, which is reached by definition. */
    public Set<Node> reachable() {
        Set<Node> reached = new LinkedHashSet<>();
        Deque<Node> waiting = new ArrayDeque<>(nodes().stream().limit(1).toList());
        while (!waiting.isEmpty()) {
            Node node = waiting.remove();
            if (reached.add(node)) {
                outgoing(node).forEach(link -> waiting.add(link.to()));
            }
        }
        return reached;
    }
}
