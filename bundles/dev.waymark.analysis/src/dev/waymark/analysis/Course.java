/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.waymark.model.Feelings;
import dev.waymark.model.Flow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Persona;

/** One journey with its flow, and what several rules ask about it. */
final class Course {

    private final Journey journey;
    private final Flow flow;
    private final Thresholds thresholds;

    Course(Journey journey, Thresholds thresholds) {
        this.journey = journey;
        this.thresholds = thresholds;
        this.flow = Flow.of(journey);
    }

    Journey journey() {
        return journey;
    }

    /** From where on a rule finds something. */
    double threshold(Threshold threshold) {
        return thresholds.of(threshold);
    }

    /** The steps, ends and exits in the order of the author. */
    List<Moment> moments() {
        return flow.nodes().stream().filter(Moment.class::isInstance).map(Moment.class::cast).toList();
    }

    /** The ways that lead on, ordered by the moments that they leave; none leads to an exit. */
    List<Way> ways() {
        return moments().stream().flatMap(from -> flow.next(from).stream()
                .filter(to -> to instanceof Moment && !(to instanceof Exit) && flow.position(to) > flow.position(from))
                .map(to -> new Way(from, (Moment) to))).toList();
    }

    /** Who walks the journey; one nobody where no persona is named. */
    List<Persona> walkers() {
        return journey.getPersonas().isEmpty() ? Collections.singletonList(null) : journey.getPersonas();
    }

    /** What a walker feels at a moment. */
    static Optional<Feeling> feeling(Moment moment, Persona walker) {
        return Feelings.of(moment, walker);
    }

    /** How many of the customers at a point are known to leave the journey from there, in percent. */
    double leaving(Node node) {
        return leaving(node, new HashSet<>());
    }

    private double leaving(Node node, Set<Node> passed) {
        double sum = 0;
        for (Flow.Link link : passed.add(node) ? flow.outgoing(node) : List.<Flow.Link>of()) {
            Double share = link.isImplied() ? Double.valueOf(100) : flow.share(link);
            if (share != null && share >= 0 && share <= 100) {
                sum += share * leavingAfter(link, passed) / 100;
            }
        }
        return sum;
    }

    private double leavingAfter(Flow.Link link, Set<Node> passed) {
        if (link.to() instanceof Exit) {
            return 100;
        }
        return link.to() instanceof Decision ? leaving(link.to(), passed) : 0;
    }

    /** The exits to which customers go from a moment. */
    List<Exit> exits(Moment moment) {
        List<Exit> exits = new ArrayList<>();
        flow.next(moment).stream().filter(Exit.class::isInstance).forEach(exit -> exits.add((Exit) exit));
        return exits;
    }
}
