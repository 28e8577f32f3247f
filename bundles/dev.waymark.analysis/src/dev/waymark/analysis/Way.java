/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.model.journey.Actor;
import dev.waymark.model.journey.Channel;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Touchpoint;

/** The way from one moment to another that comes later, directly or through decisions only. */
record Way(Moment from, Moment to) {

    /** Whether it leads from one stage to another. */
    boolean changesStage() {
        return from.getStage() != to.getStage();
    }

    private boolean changesChannel() {
        Set<Channel> before = channels(from);
        Set<Channel> after = channels(to);
        return !before.isEmpty() && !after.isEmpty() && Collections.disjoint(before, after);
    }

    /**
     * Whether teams or systems act at both ends, on other channels, but none of them at both: what the one knows about
     * the customer, the other does not.
     */
    boolean lacksHandOver() {
        return changesChannel() && !actors(from).isEmpty() && !actors(to).isEmpty()
                && Collections.disjoint(actors(from), actors(to));
    }

    /** The teams and systems that act at a moment. */
    static Set<Actor> actors(Moment moment) {
        return moment.getActions().stream().map(ServiceAction::getActor).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The channels on which a moment happens. */
    static Set<Channel> channels(Moment moment) {
        List<Touchpoint> touchpoints = moment.getTouchpoints();
        return touchpoints.stream().map(Touchpoint::getChannel).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
