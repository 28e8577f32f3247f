/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.EditPolicyRoles;
import org.eclipse.gmf.runtime.diagram.ui.figures.IBorderItemLocator;
import org.eclipse.gmf.runtime.gef.ui.figures.NodeFigure;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DNode3EditPart;
import org.eclipse.sirius.diagram.ui.tools.api.figure.locator.DBorderItemLocator;

/** A card within a lane or a row, or a face. The marks on its corners stand where the map has them. */
public final class MapCardPart extends DNode3EditPart {

    /** The card of a view. */
    public MapCardPart(View view) {
        super(view);
    }

    @Override
    public void installEditPolicy(Object role, EditPolicy policy) {
        boolean isFace = EditPolicy.PRIMARY_DRAG_ROLE.equals(role) && FaceDragging.concerns(getNotationView());
        super.installEditPolicy(role, isFace ? new FaceDragging() : policy);
    }

    @Override
    protected void createDefaultEditPolicies() {
        super.createDefaultEditPolicies();
        installEditPolicy(EditPolicyRoles.DRAG_DROP_ROLE, new OntoCard());
    }

    @Override
    protected NodeFigure createMainFigure() {
        NodeFigure card = super.createMainFigure();
        card.setLayoutManager(new StackLayout());
        return card;
    }

    @Override
    public IBorderItemLocator createBorderItemLocator(IFigure card, DDiagramElement mark) {
        return new AtCorner(card);
    }

    /** Puts a mark to its place relative to the card, however far it overhangs. */
    private static final class AtCorner extends DBorderItemLocator {

        AtCorner(IFigure card) {
            super(card);
        }

        @Override
        public void relocate(IFigure mark) {
            Point corner = getParentFigure().getBounds().getLocation();
            mark.setBounds(new Rectangle(corner.translate(getConstraint().getLocation()), getSize(mark)));
        }
    }
}
