/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import dev.waymark.model.journey.Journey;
import dev.waymark.sirius.layout.Following;
import dev.waymark.sirius.session.JourneySessions;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;

/** Opens a journey as a diagram. */
public final class OpenDiagram {

    private OpenDiagram() {
    }

    /**
     * Opens a diagram of a journey; in the UI thread.
     *
     * @param file the file of the journey
     * @param journey the identity of the journey; the first one of the file where it is null or unknown
     * @param description the id of the diagram, such as {@code waymark.blueprint}
     * @return the editor; empty where the file has no journey
     */
    public static Optional<IEditorPart> open(IFile file, String journey, String description,
            IProgressMonitor monitor) throws CoreException {
        Session session = JourneySessions.of(file, monitor);
        URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        return session.getSemanticResources().stream().filter(resource -> resource.getURI().equals(uri)).findFirst()
                .flatMap(resource -> journey(resource, journey))
                .map(root -> openEditor(session,
                        JourneySessions.representation(session, root, description, monitor), monitor));
    }

    /** Who only looks has nothing to save: what opening and arranging has added to the diagrams' file is saved here. */
    private static IEditorPart openEditor(Session session, DRepresentation shown, IProgressMonitor monitor) {
        boolean saved = session.getStatus() == SessionStatus.SYNC;
        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(session, shown, monitor);
        Display.getDefault().asyncExec(() -> {
            Following.update(session);
            if (saved && session.isOpen()) {
                session.save(monitor);
            }
        });
        return editor;
    }

    private static Optional<Journey> journey(Resource resource, String id) {
        EObject named = id == null ? null : resource.getEObject(id);
        return named instanceof Journey journey ? Optional.of(journey) : journeys(resource).findFirst();
    }

    private static Stream<Journey> journeys(Resource resource) {
        Iterable<EObject> all = resource::getAllContents;
        return StreamSupport.stream(all.spliterator(), false).filter(Journey.class::isInstance)
                .map(Journey.class::cast);
    }
}
