/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.quoted;

import java.util.List;

import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Touchpoint;

/** A touchpoint that nobody answers for. */
final class NoOwner extends Rule {

    NoOwner() {
        super(FindingKind.NO_OWNER, Level.INFO, "A touchpoint that no team answers for.");
    }

    @Override
    List<Finding> find(Scope scope) {
        return scope.file().getDefinitions().stream().filter(Touchpoint.class::isInstance).map(Touchpoint.class::cast)
                .filter(touchpoint -> touchpoint.getOwner() == null)
                .map(touchpoint -> finding(touchpoint, "Nobody answers for the touchpoint " + quoted(touchpoint) + ".",
                        "Add 'owner' and a team.")).toList();
    }
}
