/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.CustomStyleEditPart;

/** The look of a node. */
public final class MapNodePart extends CustomStyleEditPart {

    /** The look that a view stands for. */
    public MapNodePart(View view) {
        super(view);
    }

    @Override
    protected IFigure createNodeShape() {
        return new MapFigure(() -> Shown.of((View) getNotationView().eContainer()));
    }
}
