/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.model.Figures;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyPackage.Literals;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Transition;

/** Where steps and decisions lead, in words: {@code yes 62 % -> Checks out}. */
public final class Arrows {

    private static final Pattern ARROW = Pattern.compile("(?:(.*?)\\s*(?:->|\u2192|=>)\\s*)?(.+)");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:(.*?)\\s*\\b)??(?:(\\d+(?:[.,]\\d+)?)\\s*%|(\\d{1,15})\\s+customers)?");

    private record Pending(Node from, String text, int line) {
    }

    private final List<Pending> pending = new ArrayList<>();
    private final Map<Decision, Integer> decisions = new LinkedHashMap<>();

    /** Remembers where a node leads, until all nodes are known. */
    public void lead(Node from, String text, int line) {
        pending.add(new Pending(from, text, line));
    }

    /** Remembers a decision, which must lead somewhere. */
    public void await(Decision decision, int line) {
        decisions.put(decision, line);
    }

    /** Ties all that is remembered. */
    public void tie(Draft draft, Intake intake) {
        leadNowhere(intake);
        for (Pending each : pending) {
            Matcher matcher = ARROW.matcher(each.text());
            if (!matcher.matches()) {
                continue;
            }
            Optional<Node> target = node(draft, Draft.oneLine(matcher.group(2)));
            if (target.isEmpty()) {
                intake.trouble(each.line(), "There is no step '" + Draft.oneLine(matcher.group(2))
                        + "' to go on to. Write it as the column 'Step' does.");
            } else {
                tie(each, target.get(), matcher.group(1) == null ? "" : matcher.group(1), intake);
            }
        }
    }

    private void leadNowhere(Intake intake) {
        decisions.forEach((decision, line) -> {
            if (pending.stream().noneMatch(each -> each.from() == decision)) {
                intake.trouble(line, "This decision leads nowhere. Write into the column 'Next' one outcome a line, as "
                        + "'yes 62 % -> Checks out'.");
            }
        });
    }

    private static void tie(Pending each, Node target, String label, Intake intake) {
        if (each.from() instanceof Decision decision) {
            decision.getOutcomes().add(outcome(target, label));
        } else if (each.from() instanceof Step step) {
            step.getTransitions().add(transition(target, label));
        } else {
            intake.lose("what follows an end", each.line());
        }
    }

    private static Optional<Node> node(Draft draft, String title) {
        return draft.journey().getStages().stream().flatMap(stage -> stage.getNodes().stream())
                .filter(node -> node.getTitle().equals(title)).findFirst();
    }

    /** An outcome of a decision from what is written on its arrow. */
    public static Outcome outcome(Node target, String label) {
        Outcome outcome = JourneyFactory.eINSTANCE.createOutcome();
        String rest = amount(outcome, label);
        outcome.setName(rest.isEmpty() ? target.getTitle() : rest);
        outcome.setTarget(target);
        return outcome;
    }

    /** A transition of a step from what is written on its arrow. */
    public static Transition transition(Node target, String label) {
        Transition transition = JourneyFactory.eINSTANCE.createTransition();
        String rest = amount(transition, label);
        transition.setCondition(rest.isEmpty() ? null : rest);
        transition.setTarget(target);
        return transition;
    }

    private static String amount(Arrow arrow, String label) {
        Matcher matcher = AMOUNT.matcher(Draft.oneLine(label));
        if (!matcher.matches()) {
            return Draft.oneLine(label);
        }
        Optional.ofNullable(matcher.group(2)).flatMap(Values::number).ifPresent(arrow::setShare);
        Optional.ofNullable(matcher.group(3)).map(Long::valueOf).ifPresent(arrow::setVolume);
        return matcher.group(1) == null ? "" : matcher.group(1).strip();
    }

    /** What is written on an arrow: its outcome or condition, and its share or volume. */
    public static String label(Arrow arrow, Ledger ledger) {
        List<String> parts = new ArrayList<>();
        if (arrow instanceof Outcome outcome) {
            parts.add(outcome.getName());
        } else if (arrow instanceof Transition transition && transition.getCondition() != null) {
            parts.add(transition.getCondition());
        }
        if (arrow.getShare() != null) {
            parts.add(Figures.number(arrow.getShare()) + " %");
        } else if (arrow.getVolume() != null) {
            parts.add(arrow.getVolume() + " customers");
        }
        ledger.carry(arrow, Literals.ARROW__TARGET, Literals.OUTCOME__NAME, Literals.TRANSITION__CONDITION,
                arrow.getShare() != null ? Literals.ARROW__SHARE : Literals.ARROW__VOLUME);
        return Draft.oneLine(String.join(" ", parts));
    }
}
