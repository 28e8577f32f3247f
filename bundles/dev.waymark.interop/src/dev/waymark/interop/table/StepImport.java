/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import dev.waymark.interop.Arrows;
import dev.waymark.interop.Draft;
import dev.waymark.interop.Intake;
import dev.waymark.interop.Scores;
import dev.waymark.interop.Values;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.Lane;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Touchpoint;

/** Makes a step of a row. A cell may hold several things, one a line; what belongs together stands on equal lines. */
final class StepImport {

    private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;

    private final Draft draft;
    private final Intake intake;
    private final Arrows arrows;
    private Node last;

    StepImport(Draft draft, Intake intake, Arrows arrows) {
        this.draft = draft;
        this.intake = intake;
        this.arrows = arrows;
    }

    void read(Map<Column, String> row, String stage, int line) {
        if (row.containsKey(Column.STEP)) {
            last = draft.add(draft.stage(stage), node(row.getOrDefault(Column.KIND, ""), line), row.get(Column.STEP));
            if (last instanceof Decision decision) {
                arrows.await(decision, line);
            }
        } else if (last == null) {
            intake.trouble(line, "The step has no name. Say in the column 'Step' what the customer does.");
            return;
        }
        lines(row, Column.NEXT).forEach(text -> arrows.lead(last, text, line));
        lines(row, Column.NOTE).forEach(last.getNotes()::add);
        if (last instanceof Moment moment) {
            fill(moment, row, line);
        } else {
            row.keySet().stream().filter(StepImport::isOfMoments)
                    .forEach(column -> intake.lose(column.head().toLowerCase(Locale.ROOT) + " of a decision", line));
        }
    }

    private static boolean isOfMoments(Column column) {
        return !List.of(Column.STAGE, Column.STEP, Column.KIND, Column.NEXT, Column.NOTE).contains(column);
    }

    private Node node(String kind, int line) {
        switch (kind.toLowerCase(Locale.ROOT)) {
            case "decision", "gateway", "choice", "question":
                return FACTORY.createDecision();
            case "end", "finish":
                return FACTORY.createEnd();
            case "exit", "leaves", "drop-off":
                return FACTORY.createExit();
            case "", "step", "task", "action":
                return FACTORY.createStep();
            default:
                intake.lose("kind '" + Draft.oneLine(kind) + "' of a step", line);
                return FACTORY.createStep();
        }
    }

    private static List<String> lines(Map<Column, String> row, Column column) {
        return row.getOrDefault(column, "").lines().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private void fill(Moment moment, Map<Column, String> row, int line) {
        touchpoints(moment, row, line);
        feelings(moment, row, line);
        lines(row, Column.THOUGHT).forEach(text -> thought(moment, Prefixed.of(text)));
        lines(row, Column.EXPECTATION).forEach(text -> moment.getExpectations().add(Draft.statement(text)));
        lines(row, Column.EVIDENCE).forEach(moment.getPhysicalEvidence()::add);
        pains(moment, row, line);
        opportunities(moment, row, line);
        actions(moment, Lane.FRONTSTAGE, lines(row, Column.FRONTSTAGE));
        actions(moment, Lane.BACKSTAGE, lines(row, Column.BACKSTAGE));
        actions(moment, Lane.SUPPORT, lines(row, Column.SUPPORT));
        lines(row, Column.MOMENT).forEach(text -> importance(moment, text, line));
        if (row.containsKey(Column.DURATION)) {
            Values.duration(row.get(Column.DURATION)).ifPresentOrElse(moment::setDuration, () -> intake.trouble(line,
                    "'" + row.get(Column.DURATION) + "' is no duration; '25 min' or '2 days' would be one."));
        }
    }

    private void touchpoints(Moment moment, Map<Column, String> row, int line) {
        if (!row.containsKey(Column.TOUCHPOINT)) {
            lines(row, Column.CHANNEL).forEach(channel -> at(moment, channel, channel));
            return;
        }
        pairs(row, Column.TOUCHPOINT, Column.CHANNEL, line, (touchpoint, channel) -> at(moment, touchpoint, channel));
    }

    private void at(Moment moment, String label, String channel) {
        Touchpoint touchpoint = draft.touchpoint(label);
        if (!channel.isEmpty()) {
            touchpoint.setChannel(draft.channel(channel));
        }
        moment.getTouchpoints().add(touchpoint);
    }

    private void feelings(Moment moment, Map<Column, String> row, int line) {
        boolean rated = !row.containsKey(Column.SCORE) && row.containsKey(Column.RATING);
        Column score = rated ? Column.RATING : Column.SCORE;
        if (!row.containsKey(Column.FEELING)) {
            lines(row, score).forEach(text -> feel(moment, new Prefixed(null, ""), score(text, rated, line), line));
            return;
        }
        pairs(row, Column.FEELING, score, line, (word, text) ->
                feel(moment, Prefixed.of(word), text.isEmpty() ? Optional.of(0) : score(text, rated, line), line));
    }

    private void feel(Moment moment, Prefixed word, Optional<Integer> score, int line) {
        Persona persona = persona(word);
        if (moment.getFeelings().stream().anyMatch(feeling -> feeling.getPersona() == persona)) {
            intake.lose("second feeling of a step", line);
        } else {
            score.ifPresent(value -> draft.feel(moment, persona, word.text(), value));
        }
    }

    private void thought(Moment moment, Prefixed thought) {
        draft.think(moment, thought.text());
        moment.getThoughts().get(moment.getThoughts().size() - 1).setPersona(persona(thought));
    }

    private Persona persona(Prefixed text) {
        return text.owner() == null ? null : draft.persona(text.owner());
    }

    private Optional<Integer> score(String text, boolean rated, int line) {
        OptionalInt five = rated ? Scores.ofFive(text) : OptionalInt.empty();
        Optional<Integer> score = rated ? five.stream().boxed().findFirst() : Values.whole(text, -2, 2);
        if (score.isEmpty()) {
            intake.trouble(line, rated ? "A rating goes from 1 to 5, not '" + text + "'."
                    : "A score goes from -2 to +2, not '" + text
                    + "'. Head the column 'Rating' if it goes from 1 to 5.");
        }
        return score;
    }

    private void pains(Moment moment, Map<Column, String> row, int line) {
        pairs(row, Column.PAIN, Column.SEVERITY, line, (label, severity) -> {
            PainPoint pain = draft.pain(moment, label);
            rate(severity, Values.severity(severity), pain::setSeverity, "severity", line);
        });
    }

    private void opportunities(Moment moment, Map<Column, String> row, int line) {
        int before = moment.getOpportunities().size();
        pairs(row, Column.OPPORTUNITY, Column.IMPACT, line, (label, impact) -> rate(impact, Values.whole(impact, 1, 5),
                draft.opportunity(moment, label)::setImpact, "impact", line));
        List<Opportunity> added = moment.getOpportunities().subList(before, moment.getOpportunities().size());
        List<String> efforts = row.getOrDefault(Column.EFFORT, "").lines().toList();
        for (int i = 0; i < efforts.size(); i++) {
            if (i < added.size()) {
                rate(efforts.get(i), Values.whole(efforts.get(i), 1, 5), added.get(i)::setEffort, "effort", line);
            } else {
                intake.lose("effort without an opportunity", line);
            }
        }
    }

    private void rate(String text, Optional<Integer> value, Consumer<Integer> set, String what,
            int line) {
        if (!text.isBlank()) {
            value.ifPresentOrElse(set, () -> intake.trouble(line,
                    "The " + what + " goes from 1 to 5, not '" + text.strip() + "'."));
        }
    }

    private void actions(Moment moment, Lane lane, List<String> texts) {
        texts.stream().map(Prefixed::of).forEach(text -> draft.act(moment, lane, text.owner(), text.text()));
    }

    private void importance(Moment moment, String text, int line) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "moment of truth" -> moment.setMomentOfTruth(true);
            case "wow", "wow moment" -> moment.setWowMoment(true);
            default -> intake.lose("moment '" + text + "'", line);
        }
    }

    /** Takes the lines of two cells together; the second may be shorter. */
    private void pairs(Map<Column, String> row, Column first, Column second, int line,
            BiConsumer<String, String> take) {
        List<String> others = row.getOrDefault(second, "").lines().map(String::strip).toList();
        List<String> texts = row.getOrDefault(first, "").lines().map(String::strip).toList();
        for (int i = 0; i < Math.max(texts.size(), others.size()); i++) {
            String other = i < others.size() ? others.get(i) : "";
            if (i < texts.size() && !texts.get(i).isEmpty()) {
                take.accept(texts.get(i), other);
            } else if (!other.isEmpty()) {
                intake.lose((second.head() + " without a " + first.head()).toLowerCase(Locale.ROOT), line);
            }
        }
    }
}
