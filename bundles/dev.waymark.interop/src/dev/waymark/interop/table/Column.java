/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of steps, with the words that others head them with. */
public enum Column {
    STAGE("Stage", "phase", "section", "journey stage", "journey phase"),
    STEP("Step", "steps", "task", "activity", "action", "actions", "customer action", "customer actions", "user action",
            "user actions", "doing", "what the customer does"),
    KIND("Kind", "type", "step type"),
    TOUCHPOINT("Touchpoint", "touchpoints", "touch point", "touch points"),
    CHANNEL("Channel", "channels"),
    FEELING("Feeling", "feelings", "emotion", "emotions", "feels", "customer emotion"),
    SCORE("Score", "emotion score", "feeling score"),
    RATING("Rating", "emotion rating", "score 1 5", "rating 1 5", "stars"),
    THOUGHT("Thought", "thoughts", "thinking", "thinks"),
    EXPECTATION("Expectation", "expectations", "expects", "customer expectations"),
    DURATION("Duration", "time", "takes"),
    PAIN("Pain point", "pain points", "pain", "pains", "painpoint", "painpoints", "frustrations", "problems"),
    SEVERITY("Severity"),
    OPPORTUNITY("Opportunity", "opportunities", "ideas", "improvement", "improvements"),
    IMPACT("Impact"),
    EFFORT("Effort"),
    EVIDENCE("Physical evidence"),
    FRONTSTAGE("Frontstage", "frontstage actions", "onstage", "frontstage action"),
    BACKSTAGE("Backstage", "backstage actions", "backstage action"),
    SUPPORT("Support", "support processes", "support process", "supporting processes"),
    MOMENT("Moment"),
    NEXT("Next", "goes to", "next step", "next steps"),
    NOTE("Note", "notes", "comment", "comments");

    private final String head;
    private final List<String> synonyms;

    Column(String head, String... synonyms) {
        this.head = head;
        this.synonyms = List.of(synonyms);
    }

    /** What Waymark heads it with. */
    public String head() {
        return head;
    }

    /** The column that a head means. */
    public static Optional<Column> of(String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return Arrays.stream(values()).filter(column -> column.head.toLowerCase(Locale.ROOT).equals(words)
                || column.synonyms.contains(words)).findFirst();
    }
}
