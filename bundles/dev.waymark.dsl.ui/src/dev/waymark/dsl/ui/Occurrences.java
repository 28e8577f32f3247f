/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ui;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.occurrences.IOccurrenceComputer;

import dev.waymark.ui.editor.JourneyOccurrences;
import dev.waymark.ui.text.LiveText;

/** The words that name what the word at the caret names, for Xtext's editor. */
final class Occurrences implements IOccurrenceComputer {

    private static final String TYPE = "org.eclipse.xtext.ui.editor.defaultOccurrenceAnnotation";

    @Override
    public Map<Annotation, Position> createAnnotationMap(XtextEditor editor, ITextSelection selection,
            SubMonitor monitor) {
        return LiveText.of(editor).flatMap(LiveText::current)
                .map(reading -> JourneyOccurrences.in(reading, selection.getOffset())).orElse(Map.of())
                .entrySet().stream().collect(Collectors.toMap(
                        found -> new Annotation(TYPE, false, found.getKey().getText()), Map.Entry::getValue));
    }

    @Override
    public boolean hasAnnotationType(String type) {
        return TYPE.equals(type);
    }
}
