/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import org.eclipse.draw2d.AbstractLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScrollPane;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gmf.runtime.diagram.ui.figures.ResizableCompartmentFigure;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.ContainerStyle;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DNodeContainerViewNodeContainerCompartmentEditPart;

/** The room within a container: all of it, without margins and scroll bars, so that places are those of the map. */
public final class MapRoomPart extends DNodeContainerViewNodeContainerCompartmentEditPart {

    /** The room of a view. */
    public MapRoomPart(View view) {
        super(view);
    }

    @Override
    public IFigure createFigure() {
        ResizableCompartmentFigure room = (ResizableCompartmentFigure) super.createFigure();
        room.getScrollPane().setMinimumSize(new Dimension());
        room.getScrollPane().setLayoutManager(new Whole());
        return room;
    }

    @Override
    protected void configureScrollPaneBorder(ScrollPane pane, ContainerStyle style) {
        pane.setBorder(null);
    }

    @Override
    protected void configureBorder(ResizableCompartmentFigure room) {
        room.setBorder(null);
    }

    /** Shows what is in the room as it stands there. */
    private static final class Whole extends AbstractLayout {

        @Override
        public void layout(IFigure pane) {
            ((ScrollPane) pane).getViewport().setBounds(pane.getBounds());
        }

        @Override
        protected Dimension calculatePreferredSize(IFigure pane, int width, int height) {
            return ((ScrollPane) pane).getViewport().getPreferredSize(width, height);
        }
    }
}
