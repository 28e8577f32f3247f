/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.dsl.ide.words.Naming;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.EventRule;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Stage;

/** Journeys and stages that are empty, and journeys that are compared with themselves. */
final class StructureFixes {

    private StructureFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.JOURNEY_STAGES, StructureFixes::addStage,
                Rule.JOURNEY_STEPS, trouble -> trouble.element(Journey.class).stream().flatMap(journey ->
                        fill(journey.getStages().get(0), trouble)),
                Rule.STAGE_EMPTY, trouble -> trouble.element(Stage.class).stream().flatMap(stage ->
                        Stream.concat(fill(stage, trouble),
                                Trouble.one("Remove the stage", trouble.inText().remove(stage)))),
                Rule.EVENT_SHARED, trouble -> trouble.element(EventRule.class).stream().flatMap(rule ->
                        Trouble.one("Remove it here", trouble.inText().remove(rule))),
                Rule.JOURNEY_COMPARE, trouble -> TextFixes.removal("Do not compare it", trouble));
    }

    private static Stream<Fix> addStage(Trouble trouble) {
        return trouble.element(Journey.class).stream().flatMap(journey -> Trouble.one("Add a stage with a step",
                trouble.inText().addInside(journey, "stage " + Naming.unused("newStage", journey) + " \"New stage\" {\n"
                        + "  end " + Naming.unused("newStep", journey) + " \"What the customer does\"\n}")));
    }

    /** An end while the stage is the last one, else a step, for the flow goes on. */
    private static Stream<Fix> fill(Stage stage, Trouble trouble) {
        boolean last = stage.getJourney().getStages().indexOf(stage) == stage.getJourney().getStages().size() - 1;
        return Trouble.one("Add a step", trouble.inText().addInside(stage, (last ? "end " : "step ")
                + Naming.unused("newStep", stage) + " \"What the customer does\""));
    }
}
