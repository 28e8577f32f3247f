/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

import dev.waymark.render.scene.ElementIndex;

/** Says to a screen reader what a map shows. */
final class MapSpeaker extends AccessibleAdapter {

    private final MapCanvas canvas;

    private MapSpeaker(MapCanvas canvas) {
        this.canvas = canvas;
    }

    static void give(MapCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new MapSpeaker(canvas));
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = canvas.map().map(map -> map.drawing().title()).orElse("Map");
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        event.result = canvas.selected().map(this::words)
                .orElseGet(() -> canvas.map().map(map -> map.drawing().description()).orElse(""));
    }

    private String words(String id) {
        return canvas.map().stream().flatMap(map -> map.index().elements().stream())
                .filter(element -> element.id().equals(id)).findFirst().map(MapSpeaker::words).orElse("");
    }

    /** An element as it is shown to who points at it, and told to who listens. */
    static String words(ElementIndex.Element element) {
        String title = element.title().isEmpty() ? element.words() : element.title();
        return element.description().isEmpty() || element.description().equals(title) ? title
                : title.isEmpty() ? element.description() : title + "\n" + element.description();
    }
}
