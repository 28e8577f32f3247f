/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import org.eclipse.gmf.runtime.diagram.ui.internal.properties.WorkspaceViewerProperties;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramGraphicalViewer;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DDiagramEditPart;

import dev.waymark.sirius.persona.OnePersona;

/** A whole map. Its columns and rows are the only grid: nothing is moved to another one when it is arranged. */
public final class MapDiagramPart extends DDiagramEditPart {

    /** The diagram of a view. */
    public MapDiagramPart(View view) {
        super(view);
    }

    @Override
    public void activate() {
        if (resolveSemanticElement() instanceof DSemanticDiagram diagram) {
            OnePersona.restore(diagram);
        }
        super.activate();
        if (getViewer() instanceof DiagramGraphicalViewer viewer
                && viewer.getWorkspaceViewerPreferenceStore() != null) {
            viewer.getWorkspaceViewerPreferenceStore().setValue(WorkspaceViewerProperties.SNAPTOGRID, false);
        }
    }
}
