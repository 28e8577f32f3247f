/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.xtext.diagnostics.Severity;

import dev.waymark.dsl.Problem;

/** A problem of a text that is being written, underlined in its editors. */
public final class ProblemAnnotation extends Annotation implements IQuickFixableAnnotation {

    private static final String PREFIX = "org.eclipse.ui.workbench.texteditor.";

    private final Problem problem;
    private boolean fixable;

    ProblemAnnotation(Problem problem, boolean fixable) {
        super(type(problem.severity()), false, problem.message());
        this.problem = problem;
        this.fixable = fixable;
    }

    private static String type(Severity severity) {
        return PREFIX + switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            default -> "info";
        };
    }

    /** What the annotation is about, placed as it was when the text was read. */
    public Problem problem() {
        return problem;
    }

    Position place() {
        return new Position(problem.offset(), problem.length());
    }

    boolean says(Problem other) {
        return problem.code().equals(other.code()) && problem.message().equals(other.message());
    }

    @Override
    public void setQuickFixable(boolean state) {
        fixable = state;
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return fixable;
    }
}
