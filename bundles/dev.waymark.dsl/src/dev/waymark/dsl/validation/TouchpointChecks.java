/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.Acceptances;
import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Touchpoint;

/** Touchpoints. */
class TouchpointChecks extends Checks {

    @Check
    void channel(Touchpoint touchpoint) {
        if (touchpoint.getChannel() == null) {
            reportName(Rule.TOUCHPOINT_CHANNEL, touchpoint, touchpoint.getName());
        }
    }

    @Check
    void owner(Touchpoint touchpoint) {
        if (touchpoint.getOwner() == null && Acceptances.of(touchpoint, FindingKind.NO_OWNER).isEmpty()) {
            reportName(Rule.TOUCHPOINT_OWNER, touchpoint, touchpoint.getName());
        }
    }
}
