/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListener;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.gmf.runtime.diagram.ui.internal.properties.WorkspaceViewerProperties;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramGraphicalViewer;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusLayoutDataManager;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DDiagramEditPart;

import dev.waymark.sirius.persona.OnePersona;

/** A whole map. Its columns and rows are the only grid: nothing is moved to another one when it is arranged. */
public final class MapDiagramPart extends DDiagramEditPart {

    private final ResourceSetListener newcomers = new Newcomers();

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
        getEditingDomain().addResourceSetListener(newcomers);
        if (getViewer() instanceof DiagramGraphicalViewer viewer
                && viewer.getWorkspaceViewerPreferenceStore() != null) {
            viewer.getWorkspaceViewerPreferenceStore().setValue(WorkspaceViewerProperties.SNAPTOGRID, false);
        }
    }

    @Override
    public void deactivate() {
        getEditingDomain().removeResourceSetListener(newcomers);
        super.deactivate();
    }

    /** The map alone gives a place to what is new; Sirius would then move it to the next free one. */
    private final class Newcomers extends ResourceSetListenerImpl {

        Newcomers() {
            super(NotificationFilter.createEventTypeFilter(Notification.ADD)
                    .or(NotificationFilter.createEventTypeFilter(Notification.ADD_MANY)));
        }

        @Override
        public boolean isPostcommitOnly() {
            return true;
        }

        @Override
        public void resourceSetChanged(ResourceSetChangeEvent event) {
            SiriusLayoutDataManager.INSTANCE.removeLayoutViews(getDiagramView());
        }
    }
}
