/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.waymark.interop.Arrows;
import dev.waymark.interop.Draft;
import dev.waymark.interop.Ledger;
import dev.waymark.model.Figures;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage.Literals;
import dev.waymark.model.journey.Lane;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Step;

/** The steps of a journey as the rows of a table. */
public final class StepRows {

    private final Ledger ledger;
    private final List<Map<Column, String>> rows = new ArrayList<>();
    private Map<Column, String> row;

    private StepRows(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The rows of a journey. */
    public static StepRows of(Journey journey, Ledger ledger) {
        StepRows rows = new StepRows(ledger);
        ledger.carry(journey);
        journey.getStages().forEach(rows::add);
        return rows;
    }

    /** The columns that have something in them. */
    public List<Column> columns() {
        return Arrays.stream(Column.values()).filter(column -> column == Column.STAGE || column == Column.STEP
                || rows.stream().anyMatch(line -> line.containsKey(column))).toList();
    }

    /** The rows from the top. */
    public List<Map<Column, String>> rows() {
        return rows;
    }

    private void add(Stage stage) {
        for (Node node : stage.getNodes()) {
            row = new EnumMap<>(Column.class);
            rows.add(row);
            put(Column.STAGE, List.of(ledger.title(stage)));
            put(Column.STEP, List.of(ledger.title(node)));
            put(Column.KIND, node instanceof Step ? List.of()
                    : List.of(node.eClass().getName().toLowerCase(Locale.ROOT)));
            put(Column.NOTE, node.getNotes());
            ledger.carry(node, Literals.ELEMENT__NOTES);
            put(Column.NEXT, arrows(node).stream().map(this::arrow).toList());
            if (node instanceof Moment moment) {
                add(moment);
            }
        }
    }

    private static List<? extends Arrow> arrows(Node node) {
        if (node instanceof Decision decision) {
            return decision.getOutcomes();
        }
        return node instanceof Step step ? step.getTransitions() : List.of();
    }

    private String arrow(Arrow arrow) {
        return (Arrows.label(arrow, ledger) + " -> " + Draft.oneLine(arrow.getTarget().getTitle())).strip();
    }

    private void add(Moment moment) {
        ledger.carry(moment, Literals.MOMENT__TOUCHPOINTS, Literals.MOMENT__PHYSICAL_EVIDENCE,
                Literals.MOMENT__MOMENT_OF_TRUTH, Literals.MOMENT__WOW_MOMENT);
        put(Column.TOUCHPOINT, moment.getTouchpoints().stream().map(ledger::title).toList());
        put(Column.CHANNEL, moment.getTouchpoints().stream().map(touchpoint -> {
            ledger.carry(touchpoint, Literals.TOUCHPOINT__CHANNEL);
            return titleOrNothing(touchpoint.getChannel());
        }).toList());
        addExperience(moment);
        addProblems(moment);
        put(Column.EVIDENCE, moment.getPhysicalEvidence());
        put(Column.FRONTSTAGE, actions(moment, Lane.FRONTSTAGE));
        put(Column.BACKSTAGE, actions(moment, Lane.BACKSTAGE));
        put(Column.SUPPORT, actions(moment, Lane.SUPPORT));
        List<String> importance = new ArrayList<>(moment.isMomentOfTruth() ? List.of("moment of truth") : List.of());
        importance.addAll(moment.isWowMoment() ? List.of("wow moment") : List.of());
        put(Column.MOMENT, importance);
    }

    private void addExperience(Moment moment) {
        moment.getFeelings().forEach(feeling -> ledger.carry(feeling, Literals.FEELING__WORD, Literals.FEELING__SCORE,
                Literals.FEELING__PERSONA));
        put(Column.FEELING, moment.getFeelings().stream()
                .map(feeling -> owned(feeling.getPersona(), feeling.getWord())).toList());
        put(Column.SCORE, moment.getFeelings().stream().map(feeling -> String.valueOf(feeling.getScore())).toList());
        moment.getThoughts().forEach(thought -> ledger.carry(thought, Literals.STATEMENT__TEXT,
                Literals.THOUGHT__PERSONA));
        put(Column.THOUGHT, moment.getThoughts().stream()
                .map(thought -> owned(thought.getPersona(), thought.getText())).toList());
        put(Column.EXPECTATION, moment.getExpectations().stream().map(expectation -> {
            ledger.carry(expectation, Literals.STATEMENT__TEXT);
            return expectation.getText();
        }).toList());
        if (Figures.duration(moment.getDuration()) != null) {
            ledger.carry(moment.getDuration(), Literals.DURATION__AMOUNT, Literals.DURATION__UNIT);
            put(Column.DURATION, List.of(Figures.duration(moment.getDuration())));
        }
    }

    private void addProblems(Moment moment) {
        put(Column.PAIN, moment.getPainPoints().stream().map(ledger::title).toList());
        moment.getPainPoints().forEach(pain -> ledger.carry(pain, Literals.PAIN_POINT__SEVERITY));
        put(Column.SEVERITY, moment.getPainPoints().stream().map(pain -> String.valueOf(pain.getSeverity())).toList());
        put(Column.OPPORTUNITY, moment.getOpportunities().stream().map(ledger::title).toList());
        moment.getOpportunities().forEach(opportunity -> ledger.carry(opportunity, Literals.OPPORTUNITY__IMPACT,
                Literals.OPPORTUNITY__EFFORT));
        put(Column.IMPACT, moment.getOpportunities().stream().map(each -> number(each.getImpact())).toList());
        put(Column.EFFORT, moment.getOpportunities().stream().map(each -> number(each.getEffort())).toList());
    }

    private static String number(Integer value) {
        return value == null ? "" : value.toString();
    }

    private List<String> actions(Moment moment, Lane lane) {
        return moment.getActions().stream().filter(action -> action.getLane() == lane).map(this::action).toList();
    }

    private String action(ServiceAction action) {
        ledger.carry(action, Literals.SERVICE_ACTION__LANE, Literals.SERVICE_ACTION__ACTOR,
                Literals.SERVICE_ACTION__TEXT);
        return owned(action.getActor(), action.getText());
    }

    private String owned(Named owner, String text) {
        return new Prefixed(owner == null ? null : Draft.oneLine(ledger.title(owner)), Draft.oneLine(text)).toString();
    }

    private String titleOrNothing(Named element) {
        return element == null ? "" : ledger.title(element);
    }

    private void put(Column column, List<String> texts) {
        String cell = String.join("\n", texts.stream().map(Draft::oneLine).toList()).stripTrailing();
        if (!cell.isEmpty()) {
            row.put(column, cell);
        }
    }
}
