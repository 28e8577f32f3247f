/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.AbstractHoverInformationControlManager;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.ElementIndex;
import dev.waymark.ui.editor.MarkdownPresenter;

/** Shows who points at an element of a map the same portrait as the text editor does. */
final class MapHover extends AbstractHoverInformationControlManager {

    private final MapCanvas canvas;

    private MapHover(MapCanvas canvas) {
        super(shell -> new DefaultInformationControl(shell, new MarkdownPresenter()));
        this.canvas = canvas;
        setSizeConstraints(80, 20, false, true);
    }

    static void on(MapCanvas canvas) {
        MapHover hover = new MapHover(canvas);
        hover.install(canvas);
        canvas.addListener(SWT.Dispose, event -> hover.dispose());
    }

    /** The portrait is made beside the UI thread, for it tells where else an element is used. */
    @Override
    protected void computeInformation() {
        Point pointer = getHoverEventLocation();
        Optional<ElementIndex.Element> element = canvas.at(pointer.x, pointer.y);
        if (element.isEmpty()) {
            setInformation(null, (Rectangle) null);
        } else {
            DrawnMap map = canvas.map().orElseThrow();
            Job.createSystem("Describing an element", monitor -> {
                String portrait = map.portrait(element.get());
                canvas.getDisplay().asyncExec(() -> show(portrait, element.get()));
            }).schedule();
        }
    }

    private void show(String portrait, ElementIndex.Element element) {
        if (!canvas.isDisposed()) {
            setInformation(portrait, place(canvas.viewport().inWindow(element.bounds())));
        }
    }

    private static Rectangle place(Bounds bounds) {
        return new Rectangle((int) bounds.x(), (int) bounds.y(), (int) bounds.width(), (int) bounds.height());
    }
}
