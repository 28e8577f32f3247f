/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import dev.waymark.dsl.ide.hover.Hovers;
import dev.waymark.render.png.DrawingPainter;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.ElementIndex;
import dev.waymark.ui.WaymarkUi;

/**
 * A map, ready to be shown.
 *
 * @param choice what it is a map of
 * @param file the model that it is a map of
 * @param drawing the map
 * @param index where its elements are
 * @param painter paints parts of it
 */
record DrawnMap(MapChoice choice, Resource file, Drawing drawing, ElementIndex index, DrawingPainter painter) {

    /** Letters smaller than this many pixels are grey lines to everybody. */
    private static final double LEGIBLE = 2.5;

    static DrawnMap of(MapChoice choice, Resource file, Drawing drawing) {
        return new DrawnMap(choice, file, drawing, new ElementIndex(drawing), new DrawingPainter(drawing, LEGIBLE));
    }

    /** What there is to say about an element, in Markdown; takes a moment. */
    String portrait(ElementIndex.Element element) {
        String words = MapSpeaker.words(element);
        Optional<EObject> shown = ElementIds.element(element.id(), file);
        return shown.map(found -> WaymarkUi.language().getInstance(Hovers.class).of(found, words)).orElse(words);
    }
}
