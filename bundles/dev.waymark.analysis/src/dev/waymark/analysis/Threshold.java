/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

/** From where on a rule finds something. */
public enum Threshold {
    /** The share of customers who leave, without a pain point that would tell why. */
    DROP_OFF("drop-off", 10, 0, 100, "percent of the customers who leave"),
    /** The share of customers who leave between two stages. */
    POOR_TRANSITION("poor-transition", 10, 0, 100, "percent of the customers who leave"),
    /** The share of customers who leave where they are said to be happy. */
    CONTRADICTED_FEELING("contradicted-feeling", 25, 0, 100, "percent of the customers who leave"),
    /** The points by which a feeling falls. */
    EMOTION_DROP("emotion-drop", 2, 1, 4, "points by which a feeling falls"),
    /** The share of the time that the longest step takes. */
    BOTTLENECK("bottleneck", 50, 0, 100, "percent of the known time"),
    /** The steps that happen at one touchpoint. */
    BUSY_TOUCHPOINT("busy-touchpoint", 3, 1, 1000, "steps at one touchpoint");

    private final String rule;
    private final double usual;
    private final double least;
    private final double most;
    private final String meaning;

    Threshold(String rule, double usual, double least, double most, String meaning) {
        this.rule = rule;
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.meaning = meaning;
    }

    /** The id of the rule. */
    public String rule() {
        return rule;
    }

    /** The value where nobody says otherwise. */
    public double usual() {
        return usual;
    }

    /** The least value that makes sense. */
    public double least() {
        return least;
    }

    /** The greatest value that makes sense. */
    public double most() {
        return most;
    }

    /** What is counted. */
    public String meaning() {
        return meaning;
    }
}
