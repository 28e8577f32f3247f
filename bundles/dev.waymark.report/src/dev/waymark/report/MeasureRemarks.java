/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.waymark.data.Measurements;
import dev.waymark.data.Measurements.Answer;
import dev.waymark.data.Measurements.StepMeasure;
import dev.waymark.data.MeasurementsFile;
import dev.waymark.data.formulas.Score;
import dev.waymark.data.sql.DataException;
import dev.waymark.maps.Marks;
import dev.waymark.maps.Readings;
import dev.waymark.maps.Remarks;
import dev.waymark.maps.Remarks.Remark;
import dev.waymark.model.Figures;
import dev.waymark.model.Identity;
import dev.waymark.model.Metrics;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Moment;
import dev.waymark.render.draw.Formats;

/** What was measured, on the maps. */
public final class MeasureRemarks {

    /** From this share on, many leave. */
    private static final double MANY = 25;
    /** As long as that many of all others together, and a step is a bottleneck. */
    private static final double HALF = 0.5;
    /** How far a measured feeling may be from the declared one. */
    private static final double APART = 1;

    private MeasureRemarks() {
    }

    /**
     * The measurements of a journey among those of its file.
     *
     * @throws DataException if something of them is missing
     */
    public static Optional<Measurements> find(MeasurementsFile file, Journey journey) throws DataException {
        Optional<Measurements> found = file.measurements().stream()
                .filter(some -> some != null && journey.getName().equals(some.journey())).findFirst();
        if (found.isPresent() && !isWhole(found.get())) {
            throw new DataException("Something of the measurements is missing. 'waymark measure' writes them anew.");
        }
        return found;
    }

    private static boolean isWhole(Measurements measured) {
        return Stream.of(measured.sample(), measured.steps(), measured.links(), measured.answers(),
                measured.retention()).allMatch(Objects::nonNull)
                && measured.links().stream().allMatch(link -> link.share() != null);
    }

    /** What measurements tell, as marks and readings on the maps. */
    public static Remarks of(Journey journey, Measurements measured) {
        Identity identity = Identity.ofModel(journey);
        List<Remark> remarks = new ArrayList<>();
        for (StepMeasure step : measured.steps()) {
            if (identity.find(step.element()) instanceof Moment moment) {
                leaving(moment, step).ifPresent(remarks::add);
            }
        }
        for (Answer answer : measured.answers()) {
            contradiction(identity, answer).ifPresent(remarks::add);
            misstated(journey, identity, answer).ifPresent(remarks::add);
        }
        bottleneck(identity, measured.steps()).ifPresent(remarks::add);
        return new Remarks(Marks.Kind.MEASURES, remarks, new Readings(
                measured.links().stream().map(link -> new Readings.Flow(link.from(), link.to(), link.share().share(),
                        link.share().count())).toList(),
                measured.answers().stream().filter(answer -> answer.feeling() != null).map(answer ->
                        new Readings.Feeling(answer.element(), answer.feeling().value(), answer.feeling().low(),
                                answer.feeling().high(), answer.feeling().count())).toList()));
    }

    private static Optional<Remark> leaving(Moment moment, StepMeasure step) {
        if (step.dropOff() == null || step.dropOff().share() < MANY) {
            return Optional.empty();
        }
        String told = String.format(Locale.ROOT, "%.0f %% leave at '%s', %,d of %,d.", step.dropOff().share(),
                moment.getTitle(), step.dropOff().count(), step.dropOff().of());
        Optional<Feeling> happy = moment.getFeelings().stream().filter(feeling -> feeling.getScore() > 0).findFirst();
        return Optional.of(new Remark(moment, told + happy.map(feeling ->
                " Yet they are said to feel " + Figures.feeling(feeling) + ".").orElse(""), true));
    }

    private static Optional<Remark> contradiction(Identity identity, Answer answer) {
        if (answer.feeling() == null || !(identity.find(answer.element()) instanceof Moment moment)) {
            return Optional.empty();
        }
        return moment.getFeelings().stream()
                .filter(feeling -> Math.abs(feeling.getScore() - answer.feeling().value()) >= APART).findFirst()
                .map(feeling -> new Remark(moment, String.format(Locale.ROOT,
                        "At '%s' customers are said to feel %s, but %,d answers come to %s.", moment.getTitle(),
                        Figures.feeling(feeling), answer.feeling().count(),
                        Formats.score(rounded(answer.feeling().value()))), true));
    }

    /** A metric whose stated figure is none that the answers allow for; no map shows all metrics, each has a head. */
    private static Optional<Remark> misstated(Journey journey, Identity identity, Answer answer) {
        Score score = answer.score();
        if (score == null || !(identity.find(answer.element()) instanceof Metric metric)) {
            return Optional.empty();
        }
        return Optional.ofNullable(Metrics.latest(metric))
                .filter(stated -> stated < score.low() || stated > score.high())
                .map(stated -> new Remark(journey, String.format(Locale.ROOT,
                        "'%s' is said to be %s, but %,d answers come to %s (%s to %s).", Titles.of(metric),
                        Formats.number(stated), score.count(), Formats.number(rounded(score.value())),
                        Formats.number(rounded(score.low())), Formats.number(rounded(score.high()))), true));
    }

    /** To one decimal; surveys are not more exact. */
    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static Optional<Remark> bottleneck(Identity identity, List<StepMeasure> steps) {
        List<StepMeasure> timed = steps.stream().filter(step -> step.seconds() != null).toList();
        double all = timed.stream().mapToDouble(step -> step.seconds().median()).sum();
        return timed.stream().max(Comparator.comparingDouble(step -> step.seconds().median()))
                .filter(step -> timed.size() > 1 && step.seconds().median() >= HALF * all)
                .filter(step -> identity.find(step.element()) instanceof Moment)
                .map(step -> new Remark(identity.find(step.element()), "Most time passes at '"
                        + ((Moment) identity.find(step.element())).getTitle() + "': half of the customers take "
                        + Durations.text(step.seconds().median()) + " or more until the next step.", false));
    }
}
