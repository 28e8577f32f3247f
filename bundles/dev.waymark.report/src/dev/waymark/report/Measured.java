/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.waymark.data.Measurements;
import dev.waymark.data.Measurements.Answer;
import dev.waymark.data.Measurements.StepMeasure;
import dev.waymark.data.formulas.Middle;
import dev.waymark.data.formulas.Proportion;
import dev.waymark.data.formulas.Score;
import dev.waymark.model.Identity;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Named;
import dev.waymark.render.draw.Formats;
import dev.waymark.report.Chapter.Part;
import dev.waymark.report.Chapter.Table;
import dev.waymark.report.Chapter.Words;

/** What data tell about a journey, each figure with its count and the interval in which the true one is likely. */
final class Measured {

    private static final String RANGE = " to ";

    private final Identity identity;
    private final Measurements measured;

    private Measured(Journey journey, Measurements measured) {
        this.identity = Identity.ofModel(journey);
        this.measured = measured;
    }

    static Chapter chapter(Journey journey, Measurements measured) {
        return new Measured(journey, measured).chapter();
    }

    private Chapter chapter() {
        List<Part> parts = new ArrayList<>(List.of(new Words(sample())));
        add(parts, "The whole journey", List.of("Measure", "Share", "Likely between", "Count"), whole());
        add(parts, "Steps", List.of("Step", "Come here", "Likely between", "Cases", "Leave here", "Likely between",
                "Until the next step"), measured.steps().stream().map(this::step).toList());
        add(parts, "Answers", List.of("Of what", "Measure", "Likely between", "Answers", "Question"),
                measured.answers().stream().filter(answer -> answer.score() != null).map(this::answer).toList());
        add(parts, "Retention", List.of("Month", "Stay", "Likely between", "Customers"),
                measured.retention().stream().filter(month -> month.retained() != null)
                        .map(month -> share(month.period(), month.retained())).toList());
        return new Chapter("measures", "Measures", parts);
    }

    private static void add(List<Part> parts, String title, List<String> headers, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Table(title, headers, rows));
        }
    }

    private String sample() {
        Measurements.Sample sample = measured.sample();
        String period = sample.from() == null || sample.to() == null ? ""
                : " from " + day(sample.from()) + RANGE + day(sample.to());
        return String.format(Locale.ROOT, "%,d cases with %,d events%s. An interval holds the true figure in 95 of 100 "
                + "samples.", sample.cases(), sample.matched(), period);
    }

    private static String day(String time) {
        try {
            return Formats.date(LocalDate.parse(time.replaceFirst("T.*", "")));
        } catch (DateTimeParseException e) {
            return time;
        }
    }

    private List<List<String>> whole() {
        return Stream.of(share("Conversion: come to an end of the journey", measured.conversion()),
                share("Moves that change the channel", measured.channelSwitches()),
                share("Cases that follow the journey as it is designed",
                        measured.conformance() == null ? null : measured.conformance().conforming()))
                .filter(row -> !row.get(1).isEmpty()).toList();
    }

    private static List<String> share(String title, Proportion share) {
        return List.of(title, percent(share), interval(share), share == null ? "" : of(share));
    }

    private List<String> step(StepMeasure step) {
        Middle time = step.seconds();
        return List.of(title(step.element()), percent(step.reach()), interval(step.reach()),
                step.reach() == null ? "" : of(step.reach()), percent(step.dropOff()), interval(step.dropOff()),
                time == null ? "" : Durations.text(time.median()) + " (" + Durations.text(time.low()) + RANGE
                        + Durations.text(time.high()) + ")");
    }

    private List<String> answer(Answer answer) {
        Score score = answer.score();
        boolean share = answer.isShare();
        return List.of(title(answer.element()), answer.scaleName() + " "
                + figure(score.value(), share), figure(score.low(), share) + RANGE + figure(score.high(), share),
                Formats.number(score.count()), answer.question() == null ? "" : answer.question());
    }

    private static String figure(double value, boolean share) {
        double rounded = MeasureRemarks.rounded(value);
        return share ? Formats.percent(rounded) : Formats.number(rounded);
    }

    private static String percent(Proportion share) {
        return share == null ? "" : figure(share.share(), true);
    }

    private static String interval(Proportion share) {
        return share == null ? "" : figure(share.low(), true) + RANGE + figure(share.high(), true);
    }

    private static String of(Proportion share) {
        return Formats.number(share.count()) + " of " + Formats.number(share.of());
    }

    /** What people call an element; its name where the journey no longer has it. */
    private String title(String element) {
        return identity.find(element) instanceof Named named ? Titles.of(named) : element;
    }
}
