/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.util.CancelIndicator;

import dev.waymark.dsl.ide.outline.JourneyFoldings;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.text.Reading;

/** {@link JourneyFoldings} for the platform; what is folded stays so while the text is broken. */
public final class JourneyFolding extends ReadingReconciler {

    /** Made by the platform, one for each editor. */
    public JourneyFolding() {
        super("Finding what folds", LATER);
    }

    @Override
    void read(Reading reading) {
        if (!reading.hasSyntaxErrors()) {
            Set<Position> places = places(reading);
            show(reading, () -> fold(places));
        }
    }

    private static Set<Position> places(Reading reading) {
        JourneyFoldings foldings = WaymarkUi.language().getInstance(JourneyFoldings.class);
        IDocument lines = new Document(reading.text());
        Set<Position> places = new HashSet<>();
        foldings.getFoldingRanges(reading.resource(), CancelIndicator.NullImpl).stream()
                .map(range -> wholeLines(range, lines)).filter(Objects::nonNull).forEach(places::add);
        return places;
    }

    private static Position wholeLines(FoldingRange range, IDocument lines) {
        try {
            int start = lines.getLineInformationOfOffset(range.getOffset()).getOffset();
            int lastLine = lines.getLineOfOffset(range.getOffset() + range.getLength());
            return new Position(start, lines.getLineOffset(lastLine) + lines.getLineLength(lastLine) - start);
        } catch (BadLocationException e) {
            return null; // a range beyond the text folds nothing
        }
    }

    private void fold(Set<Position> places) {
        ProjectionAnnotationModel model = viewer() instanceof ProjectionViewer projection
                ? projection.getProjectionAnnotationModel() : null;
        if (model != null) {
            Set<Position> come = new HashSet<>(places);
            List<Annotation> gone = new ArrayList<>();
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                if (!come.remove(model.getPosition(annotation))) {
                    gone.add(annotation);
                }
            }
            Map<Annotation, Position> added = new HashMap<>();
            come.forEach(place -> added.put(new ProjectionAnnotation(), place));
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
        }
    }
}
