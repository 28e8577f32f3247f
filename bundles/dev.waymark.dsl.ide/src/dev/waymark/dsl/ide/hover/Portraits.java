/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

import jakarta.inject.Inject;

import dev.waymark.dsl.ide.navigation.References;
import dev.waymark.dsl.ide.navigation.Usages;
import dev.waymark.dsl.ide.words.Explanations;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Objective;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Stage;

/** Elements as a person would read them, in Markdown. */
public class Portraits {

    private final Explanations explanations;

    @Inject
    Portraits(Explanations explanations) {
        this.explanations = explanations;
    }

    /** The portrait of an element, with where it is used. */
    public String of(Named element) {
        Usages usages = Usages.in(References.filesThatMayUse(element.eResource()));
        return portrait(element, usages).facts(usages.inWords(element)).texts("Notes", element.getNotes()).toString();
    }

    private Markdown portrait(Named element, Usages usages) {
        if (element instanceof Persona persona) {
            return PersonaPortrait.of(persona);
        }
        if (element instanceof Metric metric) {
            return MetricPortrait.of(metric);
        }
        if (element instanceof Journey journey) {
            return JourneyPortrait.of(journey);
        }
        if (element instanceof Stage stage) {
            return JourneyPortrait.of(stage);
        }
        if (element instanceof Node node) {
            return NodePortrait.of(node);
        }
        return element instanceof PainPoint || element instanceof Opportunity || element instanceof Initiative
                || element instanceof Objective ? PlanPortrait.of(element, usages)
                : PartPortrait.of(element, explanations);
    }
}
