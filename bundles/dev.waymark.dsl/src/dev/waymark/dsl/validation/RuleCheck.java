/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.resource.ModelIndex;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** Holds a file against all rules. */
public class RuleCheck {

    private final IResourceValidator validator;

    @Inject
    RuleCheck(IResourceValidator validator) {
        this.validator = validator;
    }

    /** What was read, with the problems that the rules find. */
    public Loaded check(Loaded loaded) {
        if (loaded.model() == null) {
            return loaded;
        }
        List<Issue> issues = validator.validate(loaded.resource(), CheckMode.ALL, CancelIndicator.NullImpl);
        Stream<Problem> found = issues.stream().filter(RuleCheck::isOurs).map(issue -> problem(issue, loaded));
        return new Loaded(loaded.file(), loaded.resource(), Stream.concat(loaded.problems().stream(), found).distinct()
                .sorted(Comparator.comparingInt(Problem::offset)).toList());
    }

    /** What EMF says about an unreadable file has been said in better words. */
    private static boolean isOurs(Issue issue) {
        return issue.getCode() != null && issue.getCode().startsWith(Codes.PREFIX);
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
