/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;

import dev.waymark.model.journey.ChannelKind;
import dev.waymark.model.journey.Journey;

/**
 * The flowchart of a journey: start, steps, decisions, ends and exits, with the stages as groups.
 *
 * @param head   what stands at the head
 * @param stages the stages in order
 * @param nodes  the nodes in the order of the author, the start first
 * @param edges  the edges, ordered by the nodes that they leave
 */
public record FlowchartMap(MapHead head, List<Group> stages, List<FlowNode> nodes, List<FlowEdge> edges) {

    /** The flowchart of the journey as it is now. */
    public static FlowchartMap of(Journey journey) {
        return new JourneyMaps(journey).flowchart();
    }

    /** The shapes of a flowchart. */
    public enum NodeKind {
        START, STEP, DECISION, EXIT, END
    }

    /** A stage that groups nodes. */
    public record Group(String id, String title) {
    }

    /**
     * A node.
     *
     * @param id            the identity; the start has that of the journey with ".start" behind it
     * @param stage         the index of the stage; the start stands in the first one
     * @param kind          its shape
     * @param title         what people read
     * @param touchpoint    the titles of the touchpoints as one line, or null
     * @param channel       the kind of channel of the first touchpoint, or null
     * @param duration      how long it takes, such as "12 min", or null
     * @param pains         the pain points that occur here
     * @param momentOfTruth whether this decides the relationship
     * @param wowMoment     whether this is a peak to keep
     */
    public record FlowNode(String id, int stage, NodeKind kind, String title, String touchpoint, ChannelKind channel,
            String duration, List<Pain> pains, boolean momentOfTruth, boolean wowMoment) {

        /** The pain points that the sign of the node tells of: the open ones, or all where none is open any more. */
        public List<Pain> pressing() {
            List<Pain> open = pains.stream().filter(Pain::isOpen).toList();
            return open.isEmpty() ? pains : open;
        }
    }

    /**
     * An edge.
     *
     * @param id      the identity of the arrow, or of the node that it leaves with ".next" behind it where the order
     *                implies the edge
     * @param from    the id of the node that it leaves
     * @param to      the id of the node that it reaches
     * @param label   the outcome or the condition, or null
     * @param share   how many of the customers at the node take it in percent, 0 to 100, or null where not known
     * @param volume  how many customers take it, or null where not known
     * @param back    whether it leads back in the order of the author
     * @param dropOff whether it leads to an exit
     * @param measured what data tell about it, or null
     */
    public record FlowEdge(String id, String from, String to, String label, Double share, Long volume, boolean back,
            boolean dropOff, Readings.Flow measured) {

        /** An edge that was not measured. */
        public FlowEdge(String id, String from, String to, String label, Double share, Long volume, boolean back,
                boolean dropOff) {
            this(id, from, to, label, share, volume, back, dropOff, null);
        }
    }
}
