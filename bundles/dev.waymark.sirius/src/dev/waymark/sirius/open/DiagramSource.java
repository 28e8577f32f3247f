/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IEditorPart;

import dev.waymark.ui.maps.JourneySource;
import dev.waymark.ui.maps.JourneyState;
import dev.waymark.ui.maps.Spot;
import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;

/** The journeys of a diagram for the Maps view, as its text tells them; the two select in each other. */
final class DiagramSource implements JourneySource {

    private final IEditorPart editor;
    private final Spot spot;
    private final LiveText text;
    private final Consumer<Reading> read = reading -> listener().journeysChanged();
    private final ISelectionChangedListener moved = event -> moved();
    private volatile Listener listener;
    private volatile String selected;

    DiagramSource(IEditorPart editor, Spot spot, LiveText text) {
        this.editor = editor;
        this.spot = spot;
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
        return Optional.ofNullable(selected);
    }

    @Override
    public void show(String id) {
        DiagramSpots.element(editor, id).ifPresent(element -> DiagramElements.show(editor, element));
    }

    @Override
    public void show(JourneyState.Trouble trouble) {
        GoToText.show(spot.file(), source -> source.show(trouble));
    }

    @Override
    public void start(Listener newListener) {
        listener = newListener;
        text.addListener(read);
        selections().addSelectionChangedListener(moved);
        moved();
    }

    @Override
    public void stop() {
        text.removeListener(read);
        if (selections() != null) {
            selections().removeSelectionChangedListener(moved);
        }
    }

    private ISelectionProvider selections() {
        return editor.getSite().getSelectionProvider();
    }

    private void moved() {
        selected = DiagramElements.selected(editor).orElse(null);
        listener().placeChanged();
    }
}
