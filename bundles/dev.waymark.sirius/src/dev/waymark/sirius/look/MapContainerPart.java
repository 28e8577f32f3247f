/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DNodeContainerEditPart;

import dev.waymark.diagrams.place.Arrangement;

/** A lane, a row or a stage. */
public final class MapContainerPart extends DNodeContainerEditPart {

    private IFigure ground;

    /** The container of a view. */
    public MapContainerPart(View view) {
        super(view);
    }

    /** Lanes and rows stand where the map has them: over others they would hide these. */
    @Override
    public void installEditPolicy(Object role, EditPolicy policy) {
        boolean isBand = EditPolicy.PRIMARY_DRAG_ROLE.equals(role) && resolveDiagramElement() != null
                && Arrangement.isBand(resolveDiagramElement().getDiagramElementMapping().getName());
        super.installEditPolicy(role, isBand ? fixed() : policy);
    }

    private static EditPolicy fixed() {
        NonResizableEditPolicy fixed = new NonResizableEditPolicy();
        fixed.setDragAllowed(false);
        return fixed;
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
