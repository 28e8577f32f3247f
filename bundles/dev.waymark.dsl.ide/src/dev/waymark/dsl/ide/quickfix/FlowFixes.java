/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.ide.navigation.Leaves;
import dev.waymark.dsl.ide.words.Naming;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.Figures;
import dev.waymark.model.Flow;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Transition;

/** The flow: points that nobody reaches or leaves, and arrows that lead nowhere new. */
final class FlowFixes {

    private FlowFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.FLOW_UNREACHABLE, FlowFixes::connect,
                Rule.FLOW_DEAD_END, FlowFixes::close,
                Rule.FLOW_ALL_LEAVE, FlowFixes::part,
                Rule.FLOW_ITSELF, trouble -> trouble.element(Arrow.class).stream().flatMap(arrow ->
                        Trouble.one("Remove the arrow", trouble.inText().remove(arrow))),
                Rule.ARROW_TWICE, FlowFixes::join);
    }

    private static List<Node> nodes(Node node) {
        return Flow.of((Journey) node.getStage().eContainer()).nodes();
    }

    /** From the nearest point before it that can lead on. */
    private static Stream<Fix> connect(Trouble trouble) {
        return trouble.element(Node.class).stream().flatMap(node -> {
            List<Node> before = nodes(node).subList(0, nodes(node).indexOf(node));
            Optional<Node> start = before.stream().filter(n -> n instanceof Step || n instanceof Decision)
                    .reduce((first, second) -> second);
            return start.map(from -> new Fix("Add an arrow from '" + from.getName() + "'",
                    trouble.inText().addInside(from, arrow(from, node.getName())))).stream();
        });
    }

    private static String arrow(Node from, String target) {
        return (from instanceof Decision ? "otherwise -> " : "-> ") + target;
    }

    private static Stream<Fix> close(Trouble trouble) {
        return trouble.element(Step.class).stream().flatMap(step -> Stream.of(
                new Fix("Make it an end", begin(step, "end")),
                new Fix("Make it an exit", begin(step, "exit")),
                new Fix("Add an end after it", trouble.inText().addAfter(step,
                        "end " + Naming.unused("newEnd", step) + " \"How it ends\""))));
    }

    private static Replacement begin(Step step, String word) {
        return Edits.replace(Leaves.first(NodeModelUtils.findActualNodeFor(step)).orElseThrow(), word);
    }

    /** Some leave, the others go on to the first point behind the exit that is none. */
    private static Stream<Fix> part(Trouble trouble) {
        return trouble.element(Step.class).stream().flatMap(step -> {
            List<Node> after = nodes(step).subList(nodes(step).indexOf(step) + 1, nodes(step).size());
            Optional<Node> next = after.stream().filter(node -> !(node instanceof Exit)).findFirst();
            return next.map(node -> new Fix("Let some leave and the others go on to '" + node.getName() + "'",
                    trouble.inText().addInside(step, "-> " + after.get(0).getName() + "\n-> " + node.getName())))
                    .stream();
        });
    }

    /** The first of two arrows takes the share of the second one too. */
    private static Stream<Fix> join(Trouble trouble) {
        return trouble.element(Transition.class).stream().flatMap(arrow -> {
            Transition first = ((Step) arrow.eContainer()).getTransitions().stream()
                    .filter(other -> other.getTarget() == arrow.getTarget()).findFirst().orElseThrow();
            Replacement removal = trouble.inText().remove(arrow);
            if (first.getShare() == null || arrow.getShare() == null) {
                return Trouble.one("Remove this arrow", removal);
            }
            INode share = NodeModelUtils.findNodesForFeature(first, JourneyPackage.Literals.ARROW__SHARE).get(0);
            return Trouble.one("Join the two arrows", removal,
                    Edits.replace(share, Figures.number(first.getShare() + arrow.getShare())));
        });
    }
}
