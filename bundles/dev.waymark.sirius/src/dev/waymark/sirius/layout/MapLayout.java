/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.editparts.ConnectionEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DSemanticDiagram;

import dev.waymark.diagrams.CurrentMaps;
import dev.waymark.diagrams.place.Arrangement;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.sirius.persona.OnePersona;

/** Puts parts of a diagram to their places on the rendered map. */
final class MapLayout extends AbstractLayoutEditPartProvider {

    /** Asked by the diagrams of journeys alone, see {@link MapLayoutProvider}. */
    @Override
    public boolean provides(IOperation operation) {
        return false;
    }

    /** The whole diagram. */
    @Override
    public Command layoutEditParts(GraphicalEditPart container, IAdaptable hint) {
        return arrange(List.of((IGraphicalEditPart) container));
    }

    /** Some parts, with all that is in them. */
    @Override
    @SuppressWarnings("rawtypes")
    public Command layoutEditParts(List selected, IAdaptable hint) {
        List<IGraphicalEditPart> parts = new ArrayList<>();
        for (Object each : selected) {
            if (each instanceof IGraphicalEditPart part) {
                parts.add(part);
            }
        }
        return arrange(parts);
    }

    private static Command arrange(List<IGraphicalEditPart> parts) {
        if (parts.isEmpty() || !(parts.get(0).getNotationView().getDiagram().getElement()
                instanceof DSemanticDiagram diagram) || !(diagram.getTarget() instanceof Journey journey)) {
            return null;
        }
        MapKind kind = Arrangement.map(diagram.getDescription().getName()).orElseThrow();
        ArrangeCommand command = new ArrangeCommand(parts.get(0).getEditingDomain(), CurrentMaps.of(journey)
                .arrangement(kind, OnePersona.of(diagram)));
        parts.forEach(part -> add(part, command));
        return new ICommandProxy(command);
    }

    private static void add(IGraphicalEditPart part, ArrangeCommand command) {
        if (part.getModel() instanceof View view) {
            command.add(view);
        }
        for (Object child : part.getChildren()) {
            if (child instanceof IGraphicalEditPart inner) {
                add(inner, command);
            }
        }
        for (Object connection : part.getSourceConnections()) {
            if (connection instanceof ConnectionEditPart edge && edge.getModel() instanceof View view) {
                command.add(view);
            }
        }
    }
}
