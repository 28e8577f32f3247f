/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

import dev.waymark.ui.text.ProblemAnnotation;

/** The problems that an editor shows. */
final class Problems {

    private Problems() {
    }

    /** Those that a place touches. */
    static List<ProblemAnnotation> at(ISourceViewer viewer, int offset) {
        List<ProblemAnnotation> found = new ArrayList<>();
        IAnnotationModel model = viewer.getAnnotationModel();
        Iterator<Annotation> all = model == null ? List.<Annotation>of().iterator() : model.getAnnotationIterator();
        while (all.hasNext()) {
            if (all.next() instanceof ProblemAnnotation problem && touches(model.getPosition(problem), offset)) {
                found.add(problem);
            }
        }
        return found;
    }

    private static boolean touches(Position place, int offset) {
        return place != null && place.getOffset() <= offset && offset <= place.getOffset() + place.getLength();
    }
}
