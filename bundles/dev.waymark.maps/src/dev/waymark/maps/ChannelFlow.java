/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;

import dev.waymark.model.journey.ChannelKind;

/**
 * How customers move between channels along the journey. Shares are in percent of those who begin it; who goes back is
 * counted once.
 *
 * @param head    what the page is about
 * @param stages  the stages with the columns that they span
 * @param lanes   the channels in the order in which customers meet them first; last what happens on none
 * @param stops   the steps and ends in the order of the author; none where no step has a channel
 * @param streams the ways from one stop to another or out of the journey, ordered by the stops that they leave
 */
public record ChannelFlow(MapHead head, List<StageBand> stages, List<Lane> lanes, List<Stop> stops,
        List<Stream> streams) {

    /** What customers do on a way. */
    public enum Kind {
        /** They go on where they are, or to or from a step on no channel. */
        GOES_ON,
        /** They go on, and no channel of the step before is one of the next step. */
        SWITCHES,
        /** They go to a step at or before the one that they leave. */
        GOES_BACK,
        /** They leave the journey. */
        LEAVES
    }

    /**
     * A channel.
     *
     * @param id    the identity, or null for what happens on no channel
     * @param title what people read
     * @param kind  its kind, or null
     */
    public record Lane(String id, String title, ChannelKind kind) {
    }

    /**
     * A step or an end.
     *
     * @param id       the identity
     * @param title    what people read
     * @param column   from left to right; what can happen at the same time stands in the same column
     * @param lane     the index of the lane of its first channel
     * @param others   the titles of its further channels
     * @param share    how many come here, or null where not known
     * @param measured whether data tell so
     */
    public record Stop(String id, String title, int column, int lane, List<String> others, Double share,
            boolean measured) {
    }

    /**
     * A way.
     *
     * @param from     the identity of the stop that it leaves
     * @param to       the identity of the stop or exit that it reaches
     * @param toTitle  the title of what it reaches
     * @param kind     what customers do on it
     * @param share    how many take it, or null where not known
     * @param measured whether data tell so
     */
    public record Stream(String from, String to, String toTitle, Kind kind, Double share, boolean measured) {
    }

    /** Whether the width of a way can show how many take it, for one way at least. */
    public boolean tellsShares() {
        return streams.stream().anyMatch(stream -> stream.share() != null);
    }
}
