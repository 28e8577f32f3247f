/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.xtext.nodemodel.INode;

import dev.waymark.dsl.ide.navigation.Mention;
import dev.waymark.dsl.ide.navigation.Places;
import dev.waymark.dsl.ide.navigation.References;
import dev.waymark.model.journey.Named;
import dev.waymark.ui.text.Reading;

/** Marks all words of a text that name what the word at the caret names. */
public final class JourneyOccurrences extends ReadingReconciler {

    private static final String TYPE = "org.eclipse.ui.genericeditor.text";
    private static final String BUNDLE = "org.eclipse.ui.genericeditor";
    private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

    private final Job job = Job.createSystem("Finding occurrences", this::find);
    private final ISelectionChangedListener caret = event -> {
        if (event.getSelection() instanceof ITextSelection selection) {
            follow(selection.getOffset());
        }
    };
    private volatile int offset;
    private Annotation[] shown = {};

    /** Made by the platform, one for each editor. */
    public JourneyOccurrences() {
        super("Following the text", LATER);
    }

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        ((IPostSelectionProvider) textViewer.getSelectionProvider()).addPostSelectionChangedListener(caret);
    }

    @Override
    public void uninstall() {
        ((IPostSelectionProvider) viewer().getSelectionProvider()).removePostSelectionChangedListener(caret);
        super.uninstall();
    }

    private void follow(int place) {
        offset = place;
        job.schedule();
    }

    @Override
    void read(Reading reading) {
        job.schedule();
    }

    private void find(IProgressMonitor monitor) {
        Optional<Reading> reading = Optional.ofNullable(viewer().getDocument()).flatMap(Readings::current);
        reading.ifPresent(now -> {
            Map<Annotation, Position> found = isWanted() ? in(now, offset) : Map.of();
            show(now, () -> replace(found));
        });
    }

    private static boolean isWanted() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, SWITCH, true, null);
    }

    /** All places of a text that name what the word at an offset names. */
    public static Map<Annotation, Position> in(Reading reading, int offset) {
        Map<Annotation, Position> found = new HashMap<>();
        Mention.at(reading.resource(), offset).map(Mention::element).ifPresent(element -> {
            if (element.eResource() == reading.resource()) {
                INode name = Places.nameNode(element);
                found.put(annotation(element), new Position(name.getOffset(), name.getLength()));
            }
            References.to(element, List.of(reading.resource())).forEach(place ->
                    found.put(annotation(element), new Position(place.offset(), place.length())));
        });
        return found;
    }

    private static Annotation annotation(Named element) {
        return new Annotation(TYPE, false, "'" + element.getName() + "'");
    }

    private void replace(Map<Annotation, Position> found) {
        IAnnotationModel model = viewer() instanceof ISourceViewer source ? source.getAnnotationModel() : null;
        if (model instanceof IAnnotationModelExtension annotations) {
            annotations.replaceAnnotations(shown, found);
            shown = found.keySet().toArray(Annotation[]::new);
        }
    }
}
