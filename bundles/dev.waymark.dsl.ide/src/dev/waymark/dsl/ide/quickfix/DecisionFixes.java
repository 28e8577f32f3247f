/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.Flow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Outcome;

/** Decisions without outcomes, with one, or with two of one name. */
final class DecisionFixes {

    private DecisionFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.DECISION_NO_OUTCOME, trouble -> trouble.element(Decision.class).stream().flatMap(decision -> {
                    List<Node> targets = targets(decision);
                    return targets.isEmpty() ? Stream.empty() : Trouble.one("Add the outcomes 'yes' and 'no'",
                            trouble.inText().addInside(decision, "yes -> " + targets.get(0).getName() + "\nno -> "
                                    + targets.get(targets.size() > 1 ? 1 : 0).getName()));
                }),
                Rule.DECISION_ONE_OUTCOME, trouble -> trouble.element(Decision.class).stream()
                        .flatMap(decision -> other(decision, trouble)),
                Rule.OUTCOME_TWICE, trouble -> trouble.element(Outcome.class).stream().flatMap(DecisionFixes::rename));
    }

    private static Stream<Fix> other(Decision decision, Trouble trouble) {
        String name = freeName(decision);
        Node taken = decision.getOutcomes().get(0).getTarget();
        return targets(decision).stream().filter(node -> node != taken).limit(3).map(node ->
                new Fix("Add the outcome '" + name + "' to '" + node.getName() + "'",
                        trouble.inText().addInside(decision, name + " -> " + node.getName())));
    }

    private static Stream<Fix> rename(Outcome outcome) {
        String name = freeName((Decision) outcome.eContainer());
        return NodeModelUtils.findNodesForFeature(outcome, JourneyPackage.Literals.OUTCOME__NAME).stream()
                .map(node -> new Fix("Call it '" + name + "'", Edits.replace(node, name)));
    }

    private static String freeName(Decision decision) {
        Set<String> taken = decision.getOutcomes().stream().map(Outcome::getName).collect(Collectors.toSet());
        return Stream.concat(Stream.of("yes", "no"), Stream.iterate(3, i -> i + 1).map(i -> "answer" + i))
                .filter(name -> !taken.contains(name)).findFirst().orElseThrow();
    }

    /** Where a decision can lead: to the next point, then to the exits, then to any other point. */
    private static List<Node> targets(Decision decision) {
        List<Node> nodes = Flow.of((Journey) decision.getStage().eContainer()).nodes();
        Stream<Node> next = nodes.subList(nodes.indexOf(decision) + 1, nodes.size()).stream().limit(1);
        return Stream.of(next, nodes.stream().filter(Exit.class::isInstance), nodes.stream()).flatMap(s -> s)
                .filter(node -> node != decision && node.getName() != null).distinct().toList();
    }
}
