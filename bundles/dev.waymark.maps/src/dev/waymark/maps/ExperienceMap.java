/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.time.LocalDate;
import java.util.List;

import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.ChannelKind;
import dev.waymark.model.journey.InitiativeStatus;
import dev.waymark.model.journey.Journey;

/**
 * The experience map of a journey: what the customers do, think and feel, stage by stage.
 *
 * @param head    what stands at the head
 * @param stages  the stages from left to right
 * @param columns the columns from left to right
 * @param rows    the rows that hold something, in canonical order; the row {@link RowKind#FEELING} has no cells, its
 *                content is the curves
 * @param curves  the emotion curves, one for each persona who feels something; one without a persona where the
 *                journey names none
 * @param kpis    the metrics of the whole journey: those of its objectives, then those of its stages and moments,
 *                each once
 * @param former  the emotion curves of the state that the map is laid over; none where it is laid over none
 * @param gauges  the measured feelings, from left to right
 */
public record ExperienceMap(MapHead head, List<StageBand> stages, List<Column> columns, List<Row> rows,
        List<Curve> curves, List<Kpi> kpis, List<Curve> former, List<Gauge> gauges) {

    /** An experience map that is laid over no other state, without measured feelings. */
    public ExperienceMap(MapHead head, List<StageBand> stages, List<Column> columns, List<Row> rows,
            List<Curve> curves, List<Kpi> kpis) {
        this(head, stages, columns, rows, curves, kpis, List.of(), List.of());
    }

    /** The experience map of the journey as it is now. */
    public static ExperienceMap of(Journey journey) {
        return new JourneyMaps(journey).experience();
    }

    /** The rows in their canonical order, top to bottom. */
    public enum RowKind {
        GOAL("Goal"), EXPECTATION("Expectations"), NEED("Needs"), MINDSET("Mindset"), DOING("Doing"),
        TOUCHPOINT("Touchpoints"), CONTENT("Content"), PEOPLE("People"), THINKING("Thinking"), FEELING("Feeling"),
        PAIN("Pain points"), OPPORTUNITY("Opportunities"), TEAM("Teams"), MEASURE("Measured by");

        private final String title;

        RowKind(String title) {
            this.title = title;
        }

        /** The name of the row as people read it. */
        public String title() {
            return title;
        }
    }

    /**
     * A row.
     *
     * @param kind  what it is about
     * @param cells its cells that hold something, from left to right
     */
    public record Row(RowKind kind, List<Cell> cells) {
    }

    /**
     * What stands in one row under a column, or under all columns of a stage.
     *
     * @param firstColumn the index of the first column
     * @param columns     how many columns it spans
     * @param items       what it holds, from top to bottom
     */
    public record Cell(int firstColumn, int columns, List<Item> items) {
    }

    /** What a cell can hold. */
    public sealed interface Item permits Saying, Doing, Place, PainItem, Idea, Measure {

        /** The identity of the element. */
        String id();
    }

    /**
     * A sentence: a goal, an expectation, a thought and the like.
     *
     * @param persona   the name of the only persona whom it concerns, or null for everybody
     * @param certainty how well it is known
     */
    public record Saying(String id, String text, String persona, Certainty certainty) implements Item {
    }

    /**
     * What the customer does.
     *
     * @param duration      how long it takes, such as "12 min", or null
     * @param momentOfTruth whether this decides the relationship
     * @param wowMoment     whether this is a peak to keep
     * @param exit          whether the customer leaves the journey here
     */
    public record Doing(String id, String text, String duration, boolean momentOfTruth, boolean wowMoment,
            boolean exit) implements Item {
    }

    /**
     * A touchpoint.
     *
     * @param kind the kind of its channel, or null where the touchpoint has no channel
     */
    public record Place(String id, String title, String channel, ChannelKind kind) implements Item {
    }

    /** A pain point. */
    public record PainItem(Pain pain) implements Item {
        @Override
        public String id() {
            return pain.id();
        }
    }

    /**
     * An opportunity.
     *
     * @param impact    1 to 5, or null
     * @param effort    1 to 5, or null
     * @param solves    the titles of the pain points that it solves
     * @param plans     the initiatives that deliver it, but for those that were dropped
     * @param certainty how well it is known
     */
    public record Idea(String id, String title, Integer impact, Integer effort, List<String> solves, List<Plan> plans,
            Certainty certainty) implements Item {
    }

    /**
     * An initiative in short.
     *
     * @param title  its name as people read it
     * @param status how far it is
     * @param due    when it is to be done, or null
     */
    public record Plan(String title, InitiativeStatus status, LocalDate due) {
    }

    /** A key performance indicator of a stage or a moment. */
    public record Measure(String id, Kpi kpi) implements Item {
    }

    /**
     * The feelings of one persona along the journey.
     *
     * @param persona the identity of the persona, or null where the journey names none
     * @param name    the name of the persona, or an empty text
     * @param points  the feelings from left to right, at most one to a column
     */
    public record Curve(String persona, String name, List<Point> points) {
    }

    /**
     * A feeling on a curve.
     *
     * @param id            the identity of the feeling
     * @param column        the index of the column
     * @param score         from −2 (very negative) to +2 (very positive)
     * @param word          the word for the feeling
     * @param momentOfTruth whether the moment decides the relationship
     * @param wowMoment     whether the moment is a peak to keep
     * @param exit          whether the customer leaves the journey here, so that the curve goes on without this point
     * @param certainty     how well it is known
     */
    public record Point(String id, int column, double score, String word, boolean momentOfTruth,
            boolean wowMoment, boolean exit, Certainty certainty) {
    }

    /**
     * A measured feeling.
     *
     * @param id     the identity of the moment
     * @param column the index of the column
     * @param score  from −2 to +2
     * @param low    from here on the true value is likely to be
     * @param high   up to here
     * @param count  how many customers say so
     */
    public record Gauge(String id, int column, double score, double low, double high, long count) {
    }
}
