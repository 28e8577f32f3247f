/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.EventRule;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Stage;

/** Which events of a log show what. */
class EventChecks extends Checks {

    @Check
    void shared(Journey journey) {
        Map<EventRule, Moment> known = new LinkedHashMap<>();
        for (Stage stage : journey.getStages()) {
            for (Node node : stage.getNodes()) {
                if (node instanceof Moment moment) {
                    moment.getEvents().forEach(rule -> shared(rule, moment, known));
                }
            }
        }
    }

    private void shared(EventRule rule, Moment moment, Map<EventRule, Moment> known) {
        known.entrySet().stream().filter(other -> EcoreUtil.equals(other.getKey(), rule)).findFirst()
                .ifPresentOrElse(other -> report(Rule.EVENT_SHARED, rule, null, other.getValue().getTitle()),
                        () -> known.put(rule, moment));
    }
}
