/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.layout;

import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.LayoutProvider;

import dev.waymark.diagrams.place.Arrangement;

/** Arranges the diagrams of journeys as the rendered maps are. */
public final class MapLayoutProvider implements LayoutProvider {

    @Override
    public boolean provides(IGraphicalEditPart container) {
        return container.getNotationView() != null && container.getNotationView().getDiagram() != null
                && container.getNotationView().getDiagram().getElement() instanceof DDiagram diagram
                && diagram.getDescription() != null
                && Arrangement.map(diagram.getDescription().getName()).isPresent();
    }

    @Override
    public AbstractLayoutEditPartProvider getLayoutNodeProvider(IGraphicalEditPart container) {
        return new MapLayout();
    }

    @Override
    public boolean isDiagramLayoutProvider() {
        return true;
    }

}
