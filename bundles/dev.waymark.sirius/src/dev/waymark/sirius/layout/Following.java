/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.business.api.refresh.DiagramCreationUtil;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;

import dev.waymark.diagrams.CurrentMaps;
import dev.waymark.diagrams.place.Arrangement;
import dev.waymark.model.journey.Journey;
import dev.waymark.sirius.look.Look;
import dev.waymark.sirius.persona.OnePersona;
import dev.waymark.sirius.session.JourneySessions;

/**
 * Lets the diagrams follow their maps when the journey changes: what stands where the map had it goes where the map has
 * it now; what somebody has moved by hand stays.
 */
public final class Following {

    private Following() {
    }

    /**
     * Puts to its place what is new on the open diagrams of a session, and what the map has elsewhere now. This alone
     * is nothing that the author has to save.
     */
    public static void update(Session session) {
        IEditingSession editing = SessionUIManager.INSTANCE.getUISession(session);
        if (session.isOpen() && editing != null) {
            boolean saved = session.getStatus() == SessionStatus.SYNC;
            editing.getEditors().stream().filter(IDiagramWorkbenchPart.class::isInstance)
                    .map(IDiagramWorkbenchPart.class::cast).forEach(editor -> {
                        JourneySessions.quietly(session, () -> arrange(editor.getDiagram()));
                        Look.refresh(editor);
                    });
            if (saved && session.getStatus() == SessionStatus.DIRTY) {
                JourneySessions.saveDiagrams(session);
            }
        }
    }

    /** Puts everything on a new diagram to its place, before any editor shows it: in a command of its session. */
    public static void arrange(DSemanticDiagram made) {
        DiagramCreationUtil views = new DiagramCreationUtil(made);
        if (views.findAssociatedGMFDiagram()) {
            arrange(views.getAssociatedGMFDiagram());
        }
    }

    private static void arrange(Diagram diagram) {
        arrangement(diagram).ifPresent(now -> follow(diagram, new Placing(now)));
    }

    /** How a diagram of a journey is arranged on the map of now. */
    public static Optional<Arrangement> arrangement(Diagram diagram) {
        return diagram.getElement() instanceof DSemanticDiagram shown && shown.getTarget() instanceof Journey journey
                ? Arrangement.map(shown.getDescription().getName())
                        .map(map -> CurrentMaps.of(journey).arrangement(map, OnePersona.of(shown)))
                : Optional.empty();
    }

    private static void follow(Diagram diagram, Placing now) {
        Set<View> kept = new LinkedHashSet<>();
        diagram.eAllContents().forEachRemaining(each -> {
            if (each instanceof View view && PlaceMark.isAtPlace(view)) {
                kept.add(view);
            }
        });
        kept.stream().filter(Node.class::isInstance).forEach(now::put);
        for (Object edge : diagram.getEdges()) {
            if (edge instanceof Edge line && kept.containsAll(List.of(line, line.getSource(), line.getTarget()))) {
                now.put(line);
            }
        }
    }
}
