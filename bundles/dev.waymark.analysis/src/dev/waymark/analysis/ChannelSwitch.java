/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.quoted;

import java.util.List;

import dev.waymark.model.journey.FindingKind;

/** Customers change the channel, and nobody takes along what is known about them. */
final class ChannelSwitch extends JourneyRule {

    ChannelSwitch() {
        super(FindingKind.CHANNEL_SWITCH, Level.WARNING, "A change of channel without a hand-over.");
    }

    @Override
    List<Finding> find(Course course) {
        return course.ways().stream().filter(Way::lacksHandOver)
                .map(way -> finding(way.to(), "Between " + quoted(way.from()) + " and " + quoted(way.to())
                        + " the customer changes from " + quoted(Way.channels(way.from())) + " to "
                        + quoted(Way.channels(way.to())) + ". There it meets " + quoted(Way.actors(way.from()))
                        + ", here " + quoted(Way.actors(way.to())) + ", and nobody hands over.",
                        "Let a team or a system act at both steps that takes along what is known.")).toList();
    }
}
