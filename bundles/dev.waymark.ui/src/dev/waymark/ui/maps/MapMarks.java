/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.ElementIndex;

/** What is marked on a map: the selected element, the one under the pointer, and what was found. */
final class MapMarks {

    private static final int ACCENT = 0x2F80ED;
    private static final int FOUND = 0xF5B301;
    private static final int ROOM = 3;
    private static final int CORNER = 10;

    private String selected;
    private String pointed;
    private List<ElementIndex.Element> hits = List.of();
    private int current;

    Optional<String> selected() {
        return Optional.ofNullable(selected);
    }

    void select(String id) {
        selected = id;
    }

    /** Whether this is news. */
    boolean point(String id) {
        boolean news = !Objects.equals(pointed, id);
        pointed = id;
        return news;
    }

    void found(List<ElementIndex.Element> newHits, int newCurrent) {
        hits = newHits;
        current = newCurrent;
    }

    void draw(GC gc, ElementIndex index, Viewport viewport, boolean focus) {
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < hits.size(); i++) {
            mark(gc, viewport.inWindow(hits.get(i).bounds()), FOUND, i == current ? 90 : 45, i == current ? 3 : 0);
        }
        if (pointed != null && !pointed.equals(selected)) {
            index.place(pointed).ifPresent(place -> mark(gc, viewport.inWindow(place), ACCENT, 0, 1));
        }
        if (selected != null) {
            index.place(selected).ifPresent(place -> mark(gc, viewport.inWindow(place), ACCENT, 28, focus ? 3 : 2));
        }
        gc.setAlpha(255);
    }

    private static void mark(GC gc, Bounds place, int colour, int cover, int line) {
        Bounds around = place.inset(-ROOM);
        int x = (int) around.x();
        int y = (int) around.y();
        int width = (int) around.width();
        int height = (int) around.height();
        gc.setAlpha(cover);
        gc.setBackground(MapCanvas.colour(colour));
        gc.fillRoundRectangle(x, y, width, height, CORNER, CORNER);
        if (line > 0) {
            gc.setAlpha(255);
            gc.setForeground(MapCanvas.colour(colour));
            gc.setLineWidth(line);
            gc.drawRoundRectangle(x, y, width, height, CORNER, CORNER);
        }
    }
}
