/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Lane;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.SupportSystem;
import dev.waymark.model.journey.Team;
import org.eclipse.xtext.validation.Check;

/** What the organisation does: people act frontstage and backstage, systems support them. */
class ServiceActionChecks extends Checks {

    @Check
    void lane(ServiceAction action) {
        boolean support = action.getLane() == Lane.SUPPORT;
        if (action.getActor() instanceof SupportSystem system && !support) {
            report(Rule.LANE_SYSTEM, action, JourneyPackage.Literals.SERVICE_ACTION__ACTOR, system.getName(),
                    action.getLane().getLiteral());
        } else if (action.getActor() instanceof Team team && support) {
            report(Rule.LANE_TEAM, action, JourneyPackage.Literals.SERVICE_ACTION__ACTOR, team.getName());
        }
    }
}
