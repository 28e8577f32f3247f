/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.model.journey.Acceptance;

/** The team accepts something that is not found any more, or never was. The last rule, for it asks what was found. */
final class NeedlessAcceptance extends Rule {

    NeedlessAcceptance() {
        super("needless-acceptance", Level.WARNING, "An 'accept' of something that is not found there.");
    }

    @Override
    List<Finding> find(Scope scope) {
        Set<Acceptance> needed = scope.found().stream().map(Finding::acceptance).collect(Collectors.toSet());
        List<Finding> needless = new ArrayList<>();
        scope.file().eAllContents().forEachRemaining(element -> {
            if (element instanceof Acceptance acceptance && !needed.contains(acceptance)) {
                needless.add(finding(acceptance, "There is nothing here to accept as '"
                        + acceptance.getFinding().getLiteral() + "'.", "Remove this 'accept'."));
            }
        });
        return needless;
    }
}
