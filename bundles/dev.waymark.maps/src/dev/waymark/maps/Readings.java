/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;
import java.util.Optional;

/**
 * What data tell about the parts of a journey. Elements are named by their identities.
 *
 * @param flows    how many take the ways from one point to another
 * @param feelings how customers say they feel
 */
public record Readings(List<Flow> flows, List<Feeling> feelings) {

    /** Nothing was measured. */
    public static final Readings NONE = new Readings(List.of(), List.of());

    /**
     * How many take a way.
     *
     * @param from  the point that it leaves
     * @param to    the point that it leads to
     * @param share how many of those at the point take it, in percent
     * @param count how many customers that are
     */
    public record Flow(String from, String to, double share, long count) {
    }

    /**
     * How customers say they feel.
     *
     * @param moment where
     * @param score  the mean, from -2 to +2
     * @param low    from here on the true mean is likely to be
     * @param high   up to here
     * @param count  how many customers say so
     */
    public record Feeling(String moment, double score, double low, double high, long count) {
    }

    Optional<Flow> flow(String from, String to) {
        return flows.stream().filter(flow -> flow.from().equals(from) && flow.to().equals(to)).findFirst();
    }

    Optional<Feeling> feeling(String moment) {
        return feelings.stream().filter(feeling -> feeling.moment().equals(moment)).findFirst();
    }
}
