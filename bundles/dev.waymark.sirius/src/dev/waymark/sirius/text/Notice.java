/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.text;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

/** A word to the author in the corner of a diagram, for as long as it holds. */
public final class Notice extends Label {

    private static final String KEY = "dev.waymark.notice";
    private static final int MARGIN = 6;

    private final Viewport viewport;

    private Notice(Viewport viewport) {
        this.viewport = viewport;
        setOpaque(true);
        setBackgroundColor(ColorConstants.tooltipBackground);
        setForegroundColor(ColorConstants.tooltipForeground);
        setBorder(new CompoundBorder(new LineBorder(ColorConstants.red), new MarginBorder(MARGIN)));
        viewport.addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled -> place());
    }

    /** Shows a word on a diagram; none where it is empty. */
    static void show(GraphicalViewer viewer, String words) {
        Notice notice = (Notice) viewer.getProperty(KEY);
        if (notice == null && !words.isEmpty()) {
            notice = new Notice(((FigureCanvas) viewer.getControl()).getViewport());
            viewer.setProperty(KEY, notice);
            layer(viewer).add(notice);
        }
        if (notice != null) {
            notice.setText(words);
            notice.setVisible(!words.isEmpty());
            notice.place();
        }
    }

    /** The word that is shown on a diagram; empty where there is none. */
    public static String on(GraphicalViewer viewer) {
        return viewer.getProperty(KEY) instanceof Notice notice ? notice.getText() : "";
    }

    private static IFigure layer(GraphicalViewer viewer) {
        return ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID)).getLayer(
                LayerConstants.FEEDBACK_LAYER);
    }

    private void place() {
        Point corner = viewport.getViewLocation().getTranslated(MARGIN, MARGIN);
        setBounds(new Rectangle(corner, getPreferredSize()));
    }
}
