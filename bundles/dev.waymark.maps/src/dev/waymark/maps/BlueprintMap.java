/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;

import dev.waymark.model.journey.Journey;

/**
 * The service blueprint of a journey: stages and moments across, lanes down. The three lines between the lanes follow
 * from the roles of the lanes, see {@link LaneKind#lineBelow()}.
 *
 * @param head        what stands at the head
 * @param stages      the stages from left to right
 * @param columns     the columns from left to right
 * @param lanes       all five lanes from top to bottom, empty ones too, for their order and lines are the blueprint
 * @param connections the arrows between cards
 */
public record BlueprintMap(MapHead head, List<StageBand> stages, List<Column> columns, List<Lane> lanes,
        List<Connection> connections) {

    /** The blueprint of the journey as it is now. */
    public static BlueprintMap of(Journey journey) {
        return new JourneyMaps(journey).blueprint();
    }

    /** The roles of the lanes in their canonical order, top to bottom. */
    public enum LaneKind {
        PHYSICAL_EVIDENCE("Physical evidence", null),
        CUSTOMER_ACTIONS("Customer actions", "Line of interaction"),
        FRONTSTAGE("Frontstage", "Line of visibility"),
        BACKSTAGE("Backstage", "Line of internal interaction"),
        SUPPORT("Support processes", null);

        private final String title;
        private final String lineBelow;

        LaneKind(String title, String lineBelow) {
            this.title = title;
            this.lineBelow = lineBelow;
        }

        /** The name of the lane as people read it. */
        public String title() {
            return title;
        }

        /** The line that separates this lane from the next, as people read it, or null where there is none. */
        public String lineBelow() {
            return lineBelow;
        }
    }

    /**
     * A lane.
     *
     * @param kind  its role
     * @param cells its cells that hold something, from left to right
     */
    public record Lane(LaneKind kind, List<Cell> cells) {
    }

    /**
     * What stands in one lane under one column.
     *
     * @param column the index of the column
     * @param cards  the cards from top to bottom
     */
    public record Cell(int column, List<Card> cards) {
    }

    /**
     * A thing with an identity: a piece of evidence, what the customer does, or what a team or system does.
     *
     * @param id            the identity
     * @param actor         the team or system that acts, or null
     * @param text          what is done or shown
     * @param touchpoints   where the customer does it, as people read it; empty in the other lanes
     * @param duration      how long it takes, such as "12 min", or null
     * @param feeling       how the people who act feel, such as "rushed −1", or null
     * @param rules         rules and policies that apply
     * @param metrics       the titles of the metrics that measure it
     * @param pains         the pain points that occur here
     * @param momentOfTruth whether this decides the relationship
     * @param wowMoment     whether this is a peak to keep
     * @param exit          whether the customer leaves the journey here
     */
    public record Card(String id, String actor, String text, List<String> touchpoints, String duration,
            String feeling, List<String> rules, List<String> metrics, List<Pain> pains, boolean momentOfTruth,
            boolean wowMoment, boolean exit) {
    }

    /**
     * An arrow between two cards: within the customer actions to a card further right, otherwise to one below.
     *
     * @param id     the identity of the arrow
     * @param from   the id of the card that it leaves
     * @param to     the id of the card that it reaches
     * @param mutual whether it goes both ways
     */
    public record Connection(String id, String from, String to, boolean mutual) {
    }
}
