/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.waymark.dsl.files.FileReader;
import dev.waymark.dsl.ide.navigation.Place;
import dev.waymark.ui.editor.Opening;
import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;

/** The journeys of a text editor. */
final class TextSource implements JourneySource {

    private final ITextEditor editor;
    private final LiveText text;
    private final Consumer<Reading> read = reading -> listener().journeysChanged();
    private final ISelectionChangedListener moved = event -> moved(event.getSelection());
    private volatile Listener listener;
    private volatile int offset = -1;

    TextSource(ITextEditor editor, LiveText text) {
        this.editor = editor;
        this.text = text;
    }

    private Listener listener() {
        return listener;
    }

    @Override
    public Optional<JourneyState> latest() {
        return text.latest().map(JourneyState::of);
    }

    @Override
    public Optional<String> place() {
        return offset < 0 ? Optional.empty() : text.current().flatMap(reading -> Spot.at(reading, offset));
    }

    @Override
    public void show(String id) {
        text.current().flatMap(reading -> ElementIds.element(id, reading.resource())).ifPresent(this::show);
    }

    private void show(EObject element) {
        Place place = Place.ofName(element);
        if (place.file().equals(FileReader.uri(text.file()))) {
            editor.selectAndReveal(place.offset(), place.length());
        } else {
            Opening.show(place);
        }
    }

    @Override
    public void show(JourneyState.Trouble trouble) {
        editor.selectAndReveal(trouble.offset(), trouble.length());
        editor.getSite().getPage().activate(editor);
    }

    @Override
    public void start(Listener newListener) {
        listener = newListener;
        text.addListener(read);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.addPostSelectionChangedListener(moved);
            moved(selections.getSelection());
        }
    }

    @Override
    public void stop() {
        text.removeListener(read);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.removePostSelectionChangedListener(moved);
        }
    }

    private void moved(ISelection selection) {
        if (selection instanceof ITextSelection place && place.getOffset() != offset) {
            offset = place.getOffset();
            listener().placeChanged();
        }
    }
}
