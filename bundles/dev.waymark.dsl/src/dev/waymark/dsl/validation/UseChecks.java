/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.validation.Check;

import dev.waymark.dsl.conversion.Names;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Use;

/** Used files that could be taken for each other. Whether they can be used at all is told when the file is read. */
class UseChecks extends Checks {

    @Check
    void once(JourneyModel model) {
        Set<Object> files = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        for (Use use : model.getUses()) {
            Object file = Uses.uri(use) == null ? use.getPath() : Uses.uri(use);
            if (!files.add(file)) {
                report(Rule.USE_TWICE, use, JourneyPackage.Literals.USE__PATH, use.getPath());
            } else if (use.getPrefix() != null && !prefixes.add(use.getPrefix())) {
                report(Rule.USE_ALIAS, use, use.getAlias() == null ? JourneyPackage.Literals.USE__PATH
                        : JourneyPackage.Literals.USE__ALIAS, use.getPrefix());
            }
        }
    }

    @Check
    void alias(Use use) {
        if (use.getAlias() != null && !Names.isName(use.getAlias())) {
            report(Rule.NAME_LETTERS, use, JourneyPackage.Literals.USE__ALIAS, use.getAlias());
        }
    }
}
