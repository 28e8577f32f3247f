/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

import dev.waymark.dsl.Problem;
import dev.waymark.dsl.ide.quickfix.QuickFixes;
import dev.waymark.ui.WaymarkUi;

/** Shows the problems of a live text in its editors as they come and go, without waiting for it to be saved. */
final class ProblemAnnotations {

    /** More than anyone reads; what is wrong with many is found again when these are mended. */
    private static final int MOST = 1_000;
    /** A delay in milliseconds that lets maps and colours go first. */
    private static final long LATER = 150;

    private final LiveText text;
    private final IAnnotationModel model;
    private List<ProblemAnnotation> shown = List.of();

    ProblemAnnotations(LiveText text, IAnnotationModel model) {
        this.text = text;
        this.model = model;
        Unhurried checker = new Unhurried("Checking", LATER, this::check);
        text.addListener(checker);
        text.latest().ifPresent(checker);
    }

    private void check(Reading reading) {
        if (isPresent(reading)) {
            List<Problem> problems = reading.problems().stream().limit(MOST).toList();
            if (isPresent(reading)) {
                show(problems);
            }
        }
    }

    private boolean isPresent(Reading reading) {
        return text.current().filter(current -> current == reading).isPresent();
    }

    private void show(List<Problem> problems) {
        List<ProblemAnnotation> gone = new ArrayList<>(shown);
        List<ProblemAnnotation> now = new ArrayList<>();
        Map<Annotation, Position> come = new HashMap<>();
        for (Problem problem : problems) {
            ProblemAnnotation known = gone.stream().filter(old -> isShown(problem, old)).findFirst().orElse(null);
            if (known == null) {
                ProblemAnnotation annotation = annotation(problem);
                come.put(annotation, annotation.place());
                now.add(annotation);
            } else {
                gone.remove(known);
                now.add(known);
            }
        }
        shown = now;
        ((IAnnotationModelExtension) model).replaceAnnotations(gone.toArray(Annotation[]::new), come);
    }

    private boolean isShown(Problem problem, ProblemAnnotation annotation) {
        return annotation.says(problem)
                && new Position(problem.offset(), problem.length()).equals(model.getPosition(annotation));
    }

    private static ProblemAnnotation annotation(Problem problem) {
        QuickFixes fixes = WaymarkUi.language().getInstance(QuickFixes.class);
        return new ProblemAnnotation(problem, fixes.mayFix(problem.code()));
    }
}
