/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DNodeContainerEditPart;

/** A lane, a row or a stage. */
public final class MapContainerPart extends DNodeContainerEditPart {

    private IFigure ground;

    /** The container of a view. */
    public MapContainerPart(View view) {
        super(view);
    }

    @Override
    public void createBackgroundFigure() {
        ground = new MapFigure(() -> Shown.of(getNotationView()));
    }

    @Override
    protected IFigure createNodeShape() {
        IFigure frame = super.createNodeShape();
        frame.setBorder(null);
        return frame;
    }

    @Override
    public IFigure getBackgroundFigure() {
        return ground;
    }
}
