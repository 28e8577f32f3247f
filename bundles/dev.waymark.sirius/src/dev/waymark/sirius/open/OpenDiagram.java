/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;

import dev.waymark.model.Definitions;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.sirius.layout.Following;
import dev.waymark.sirius.persona.OnePersona;
import dev.waymark.sirius.session.JourneySessions;
import dev.waymark.sirius.session.LastOneCloses;
import dev.waymark.sirius.text.Reloading;
import dev.waymark.sirius.text.TextLinks;

/** Opens a journey as a diagram. */
public final class OpenDiagram {

    private OpenDiagram() {
    }

    /**
     * Opens a diagram of a journey; in the UI thread.
     *
     * @param file the file of the journey
     * @param id the identity of the journey or of an element in it, which is selected; the first journey of the file
     *     where it is null or of no journey
     * @param description the id of the diagram, such as {@code waymark.blueprint}
     * @return the editor; empty where the file has no journey
     */
    public static Optional<IEditorPart> open(IFile file, String id, String description, IProgressMonitor monitor)
             throws CoreException {
        Session session = JourneySessions.of(file, monitor);
        boolean saved = session.getStatus() == SessionStatus.SYNC || isUnused(session);
        URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        EObject root = session.getSemanticResources().stream().filter(resource -> resource.getURI().equals(uri))
                .flatMap(resource -> resource.getContents().stream()).findFirst().orElse(null);
        if (!(root instanceof JourneyModel model)) {
            return Optional.empty();
        }
        Optional<EObject> element = element(model, id);
        Optional<IEditorPart> editor = element.flatMap(OpenDiagram::around)
                .or(() -> Definitions.journeys(model).stream().findFirst())
                .map(journey -> openEditor(session,
                        JourneySessions.representation(session, journey, description, monitor), saved));
        editor.ifPresent(opened -> element.ifPresent(wanted -> DiagramElements.show(opened, wanted)));
        return editor;
    }

    private static boolean isUnused(Session session) {
        IEditingSession editing = SessionUIManager.INSTANCE.getUISession(session);
        return editing == null || editing.isEmpty();
    }

    private static Optional<EObject> element(JourneyModel model, String id) {
        return Optional.ofNullable(id).map(wanted -> Identity.ofModel(model).find(wanted));
    }

    private static Optional<Journey> around(EObject element) {
        return Stream.iterate(element, Objects::nonNull, EObject::eContainer).filter(Journey.class::isInstance)
                .map(Journey.class::cast).findFirst();
    }

    /** Who only looks has nothing to save: what opening and arranging has added to the diagrams' file is saved here. */
    private static IEditorPart openEditor(Session session, DRepresentation shown, boolean saved) {
        if (shown instanceof DSemanticDiagram diagram) {
            OnePersona.restore(diagram);
        }
        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(session, shown, new NullProgressMonitor());
        LastOneCloses.watch(session);
        Reloading.rule(session);
        Display.getDefault().asyncExec(() -> {
            if (session.isOpen()) {
                Following.update(session);
                if (saved) {
                    JourneySessions.saveDiagrams(session);
                }
                TextLinks.of(session).tell();
            }
        });
        return editor;
    }
}
