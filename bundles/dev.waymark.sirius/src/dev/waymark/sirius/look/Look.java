/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import java.util.Collection;

import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.DecorationEditPolicy;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.EditPolicyRoles;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;

/** The look of a whole diagram. */
public final class Look {

    private Look() {
    }

    /** Draws a diagram anew, for the map is another one or something else is found: in the UI thread. */
    public static void refresh(IDiagramWorkbenchPart editor) {
        DiagramEditPart diagram = editor.getDiagramEditPart();
        if (diagram != null && diagram.getViewer() != null) {
            Collection<?> parts = diagram.getViewer().getEditPartRegistry().values();
            parts.forEach(Look::refreshMarks);
            diagram.getFigure().repaint();
        }
    }

    private static void refreshMarks(Object part) {
        if (part instanceof EditPart marked && marked.isActive()
                && marked.getEditPolicy(EditPolicyRoles.DECORATION_ROLE) instanceof DecorationEditPolicy marks) {
            marks.refresh();
        }
    }
}
