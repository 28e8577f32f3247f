/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;

import dev.waymark.dsl.ide.quickfix.Fix;
import dev.waymark.dsl.ide.quickfix.QuickFixes;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.text.ProblemAnnotation;
import dev.waymark.ui.text.Reading;

/** {@link QuickFixes} for the problems of the text that is being written. */
public final class JourneyFixes implements IQuickAssistProcessor {

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof ProblemAnnotation problem && problem.isQuickFixable();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        return Readings.current(viewer.getDocument()).stream().flatMap(reading -> proposals(reading, viewer,
                context.getOffset())).toArray(ICompletionProposal[]::new);
    }

    private static Stream<FixProposal> proposals(Reading reading, ISourceViewer viewer, int offset) {
        return Problems.at(viewer, offset).stream().flatMap(problem -> fixes(reading, problem, viewer).stream()
                .map(fix -> new FixProposal(fix, problem.getText())));
    }

    private static List<Fix> fixes(Reading reading, ProblemAnnotation problem, ISourceViewer viewer) {
        Position place = viewer.getAnnotationModel().getPosition(problem);
        return place == null || reading.resource().getParseResult() == null ? List.of()
                : WaymarkUi.language().getInstance(QuickFixes.class).of(reading.resource(), problem.problem().code(),
                        place.getOffset(), place.getLength());
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
