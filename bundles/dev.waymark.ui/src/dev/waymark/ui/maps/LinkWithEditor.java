/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;

/** Keeps the selected element of the map and the place of the author together. */
final class LinkWithEditor implements JourneySource.Listener, MapCanvas.Listener {

    private final LiveMap live;
    private final MapCanvas canvas;
    private final ActiveEditor editor;
    private String chosen = "";

    LinkWithEditor(LiveMap live, MapCanvas canvas, ActiveEditor editor) {
        this.live = live;
        this.canvas = canvas;
        this.editor = editor;
    }

    void start(JourneySource source) {
        source.start(this);
    }

    @Override
    public void journeysChanged() {
        live.update();
    }

    @Override
    public void placeChanged() {
        canvas.getDisplay().asyncExec(this::followMoved);
    }

    private void followMoved() {
        if (!canvas.isDisposed()) {
            follow();
        }
    }

    /** Marks on the map where the author is at work, and brings it into view. */
    void follow() {
        Optional<String> id = live.source().flatMap(JourneySource::place).flatMap(this::onMap);
        if (id.isPresent() && !id.equals(canvas.selected()) && !isMarkedBy(id.get())) {
            canvas.select(id.get());
            canvas.map().flatMap(map -> map.index().place(id.get())).ifPresent(canvas::reveal);
        }
    }

    /** Whether the user chose a part of an element on the map, and the text could only show the whole of it. */
    private boolean isMarkedBy(String id) {
        return canvas.selected().filter(chosen::equals).isPresent() && chosen.startsWith(id + ".");
    }

    private Optional<String> onMap(String id) {
        return canvas.map().flatMap(map -> ElementIds.upwards(id).filter(part -> map.index().place(part).isPresent())
                .findFirst());
    }

    @Override
    public void chosen(String id, boolean open) {
        chosen = id;
        live.source().ifPresent(source -> source.show(id));
        if (open) {
            editor.editor().ifPresent((IEditorPart part) -> part.getSite().getPage().activate(part));
        }
    }

    @Override
    public void moved() {
        // Where one looks is nothing that the author needs to know.
    }
}
