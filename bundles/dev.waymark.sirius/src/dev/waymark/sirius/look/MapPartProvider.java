/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import org.eclipse.gmf.runtime.diagram.ui.services.editpart.AbstractEditPartProvider;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.NodeStyle;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DEdgeEditPart;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DNode3EditPart;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DNodeContainer2EditPart;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DNodeContainerEditPart;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DNodeContainerViewNodeContainerCompartment2EditPart;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DNodeContainerViewNodeContainerCompartmentEditPart;
import org.eclipse.sirius.diagram.ui.part.SiriusVisualIDRegistry;

import dev.waymark.diagrams.place.Arrangement;

/** Gives the elements of journey diagrams the look of the rendered maps. */
public final class MapPartProvider extends AbstractEditPartProvider {

    @Override
    protected Class<?> getNodeEditPartClass(View view) {
        if (!isOfMap(view)) {
            return null;
        }
        if (view.getElement() instanceof NodeStyle) {
            return MapNodePart.class;
        }
        return switch (SiriusVisualIDRegistry.getVisualID(view.getType())) {
            case DNode3EditPart.VISUAL_ID -> MapCardPart.class;
            case DNodeContainerEditPart.VISUAL_ID -> MapContainerPart.class;
            case DNodeContainer2EditPart.VISUAL_ID -> MapInnerContainerPart.class;
            case DNodeContainerViewNodeContainerCompartmentEditPart.VISUAL_ID,
                    DNodeContainerViewNodeContainerCompartment2EditPart.VISUAL_ID -> MapRoomPart.class;
            default -> null;
        };
    }

    @Override
    protected Class<?> getDiagramEditPartClass(View view) {
        return isOfMap(view) ? MapDiagramPart.class : null;
    }

    @Override
    protected Class<?> getEdgeEditPartClass(View view) {
        return isOfMap(view) && SiriusVisualIDRegistry.getVisualID(view.getType()) == DEdgeEditPart.VISUAL_ID
                ? MapEdgePart.class : null;
    }

    /** Whether a view belongs to a diagram of a journey. */
    static boolean isOfMap(View view) {
        return view.getDiagram() != null && view.getDiagram().getElement() instanceof DDiagram diagram
                && diagram.getDescription() != null
                && Arrangement.map(diagram.getDescription().getName()).isPresent();
    }
}
