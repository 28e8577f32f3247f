/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.waymark.data.Measurements;
import dev.waymark.data.Measurements.Answer;
import dev.waymark.data.Measurements.Deviation;
import dev.waymark.data.Measurements.Move;
import dev.waymark.data.Measurements.StepMeasure;
import dev.waymark.data.formulas.Funnel;
import dev.waymark.data.formulas.Middle;
import dev.waymark.data.formulas.Proportion;
import dev.waymark.data.formulas.Retention;
import dev.waymark.data.formulas.Score;
import dev.waymark.report.Durations;

/** Measurements as lines for people. */
final class MeasuresText {

    private final List<String> lines = new ArrayList<>();

    private MeasuresText() {
    }

    static List<String> of(Measurements measured) {
        MeasuresText text = new MeasuresText();
        text.head(measured);
        measured.steps().forEach(text::step);
        measured.moves().forEach(text::move);
        text.funnel("closed funnel", measured.closedFunnel());
        text.funnel("open funnel", measured.openFunnel());
        text.line("channel switches", measured.channelSwitches(), "of the moves");
        text.line("conforming", measured.conformance().conforming(), "of the cases");
        measured.conformance().deviations().forEach(text::deviation);
        measured.answers().forEach(text::answer);
        measured.retention().forEach(text::retention);
        return text.lines;
    }

    private void head(Measurements measured) {
        Measurements.Sample sample = measured.sample();
        lines.add(String.format(Locale.ROOT, "%s: %,d cases, %,d events from %s to %s", measured.journey(),
                sample.cases(),
                sample.matched(), sample.from(), sample.to()));
        if (sample.events() > sample.matched()) {
            lines.add(String.format(Locale.ROOT, "%,d more events show nothing of the journey: ",
                    sample.events() - sample.matched()) + String.join(", ", sample.unknown().stream()
                            .map(unknown -> "'" + unknown.event() + "' " + unknown.count()).toList()));
        }
        line("conversion", measured.conversion(), "of the cases come to an end");
    }

    private void step(StepMeasure step) {
        line(step.element(), step.reach(), "of the cases come here");
        line("  drop-off", step.dropOff(), "leave here");
        line("  again", step.again(), "come here more than once");
        line("  failed", step.failed(), "of the cases fail here");
        duration("  until the next step", step.seconds());
    }

    private void move(Move move) {
        line(move.from() + " -> " + move.to(), move.share(), "go this way, " + move.course()
                + (move.isLoop() ? ", back" : "") + (move.changesChannel() ? ", to another channel" : ""));
        duration("  in", move.seconds());
    }

    private void funnel(String title, Funnel funnel) {
        if (funnel != null) {
            lines.add(title + ": " + String.join(" > ", funnel.steps().stream()
                    .map(step -> String.format(Locale.ROOT, "%s %,d", step.element(), step.count())).toList()));
            line("  overall", funnel.overall(), "of those at the first step come to the last");
        }
    }

    private void deviation(Deviation deviation) {
        lines.add(String.format(Locale.ROOT, "  %s %s: %,d", deviation.kind(), deviation.element(), deviation.count()));
    }

    private void answer(Answer answer) {
        Score score = answer.score();
        if (score != null) {
            String unit = answer.isShare() ? " %" : "";
            lines.add(String.format(Locale.ROOT, "%s: %s %.1f%s (%.1f to %.1f%s), %,d answers to '%s'",
                    answer.element(), answer.scaleName(), score.value(), unit, score.low(),
                    score.high(), unit, score.count(), answer.question()));
        }
    }

    private void retention(Retention retention) {
        line("retention " + retention.period(), retention.retained(), "of the customers of the month before stay");
    }

    private void line(String what, Proportion share, String meaning) {
        if (share != null) {
            lines.add(String.format(Locale.ROOT, "%s: %.1f %% (%.1f to %.1f %%) %s, %,d of %,d", what, share.share(),
                    share.low(), share.high(), meaning, share.count(), share.of()));
        }
    }

    private void duration(String what, Middle seconds) {
        if (seconds != null) {
            lines.add(what + ": median " + Durations.text(seconds.median()) + " (" + Durations.text(seconds.low())
                    + " to " + Durations.text(seconds.high()) + ")");
        }
    }
}
