/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.validation.Rule;

/** The repairs for what breaks the rules of a journey; the code of a message tells the rule. */
public class QuickFixes {

    private final Map<String, Fixer> fixers = new HashMap<>();

    @Inject
    QuickFixes(ReferenceFixes references) {
        add(references.fixers());
        add(UseFixes.fixers());
        add(NameFixes.fixers());
        add(TextFixes.fixers());
        add(NumberFixes.fixers());
        add(DateFixes.fixers());
        add(PartFixes.fixers());
        add(PersonaFixes.fixers());
        add(StructureFixes.fixers());
        add(FlowFixes.fixers());
        add(DecisionFixes.fixers());
        add(MetricFixes.fixers());
        add(PlanFixes.fixers());
    }

    private void add(Map<Rule, Fixer> some) {
        some.forEach((rule, fixer) -> fixers.put(rule.code(), fixer));
    }

    /** Whether there may be a repair for messages of a code, such as {@code waymark.feeling.range}. */
    public boolean mayFix(String code) {
        return fixers.containsKey(code);
    }

    /** The repairs for a message about some words of a text, the best first. */
    public List<Fix> of(XtextResource resource, String code, int offset, int length) {
        Fixer fixer = fixers.get(code);
        return fixer == null || resource.getParseResult() == null ? List.of()
                : fixer.fixes(new Trouble(resource, offset, length)).toList();
    }
}
