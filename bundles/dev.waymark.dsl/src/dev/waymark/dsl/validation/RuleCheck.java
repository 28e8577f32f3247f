/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Inject;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IDiagnosticConverter;
import org.eclipse.xtext.validation.Issue;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.resource.ModelIndex;

/** Holds a file against all rules. A failure of a rule itself is thrown, for silence would mean that all is well. */
public class RuleCheck {

    private final Diagnostician diagnostician;
    private final IDiagnosticConverter converter;

    /** The rules register themselves with EMF when they are made, so they are asked for here. */
    @Inject
    RuleCheck(Diagnostician diagnostician, IDiagnosticConverter converter, JourneyValidator rules) {
        this.diagnostician = diagnostician;
        this.converter = converter;
        Objects.requireNonNull(rules);
    }

    /** What was read, with the problems that the rules find; half a file is not held against them. */
    public Loaded check(Loaded loaded) {
        if (loaded.model() == null || !JourneyResourceValidator.isWhole(loaded.resource())) {
            return loaded;
        }
        Map<Object, Object> context = new HashMap<>(Map.of(CheckMode.KEY, CheckMode.ALL,
                EValidator.class, diagnostician, CancelableDiagnostician.CANCEL_INDICATOR, CancelIndicator.NullImpl));
        BasicDiagnostic found = new BasicDiagnostic();
        diagnostician.validate(loaded.model(), found, context);
        List<Problem> problems = new ArrayList<>(loaded.problems());
        found.getChildren().forEach(child -> converter.convertValidatorDiagnostic(child,
                issue -> problems.add(problem(issue, loaded))));
        problems.sort(Comparator.comparingInt(Problem::offset));
        return new Loaded(loaded.file(), loaded.resource(), List.copyOf(problems));
    }

    private static Problem problem(Issue issue, Loaded loaded) {
        boolean placed = issue.getLineNumber() != null && issue.getLineNumber() > 0;
        String message = placed ? issue.getMessage() : issue.getMessage() + where(issue, loaded);
        return new Problem(loaded.file(), placed ? issue.getLineNumber() : 0, placed ? issue.getColumn() : 0,
                placed ? issue.getOffset() : 0, placed ? issue.getLength() : 0, issue.getSeverity(), issue.getCode(),
                message);
    }

    /** In a file without lines that a person reads, the qualified name tells the place. */
    private static String where(Issue issue, Loaded loaded) {
        String fragment = issue.getUriToProblem() == null ? null : issue.getUriToProblem().fragment();
        EObject element = fragment == null ? null : loaded.resource().getEObject(fragment);
        String id = element == null ? "" : ModelIndex.of(element).identity().of(element);
        return id.isEmpty() ? "" : " (" + id + ")";
    }
}
