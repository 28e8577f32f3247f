/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;

import dev.waymark.dsl.ide.hover.HoverText;
import dev.waymark.dsl.ide.hover.Hovers;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.text.ProblemAnnotation;
import dev.waymark.ui.text.Reading;

/** {@link Hovers} for the platform, which asks beside the UI thread; problems come first. */
public final class JourneyHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return explanation(viewer, offset).<IRegion>map(text -> new Region(text.offset(), text.length()))
                .orElseGet(() -> new Region(offset, 0));
    }

    private static Optional<HoverText> explanation(ITextViewer viewer, int offset) {
        return Readings.upToDate(viewer.getDocument()).map(Reading::resource)
                .filter(resource -> resource.getParseResult() != null)
                .flatMap(resource -> WaymarkUi.language().getInstance(Hovers.class).at(resource, offset));
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        return getHoverInfo(viewer, region);
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        List<ProblemAnnotation> problems = viewer instanceof ISourceViewer source
                ? Problems.at(source, region.getOffset()) : List.of();
        String told = problems.stream().map(JourneyHover::words).collect(Collectors.joining("\n\n"));
        String explained = explanation(viewer, region.getOffset()).map(HoverText::markdown).orElse("");
        String both = told + (told.isEmpty() || explained.isEmpty() ? "" : "\n\n") + explained;
        return both.isEmpty() ? null : both;
    }

    private static String words(ProblemAnnotation problem) {
        return problem.getText() + (problem.isQuickFixable() ? "\n*Ctrl+1 shows what can be done.*" : "");
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return shell -> new DefaultInformationControl(shell, new MarkdownPresenter());
    }
}
