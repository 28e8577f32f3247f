/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.persona;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.session.SessionEditorInput;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.waymark.model.Titles;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Persona;
import dev.waymark.sirius.layout.Following;
import dev.waymark.sirius.session.JourneySessions;

/** Asks through whose eyes the diagram in front shall show its journey. */
public final class PersonaHandler extends AbstractHandler {

    private static final String ALL = "All personas";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof DialectEditor editor
                && editor.getRepresentation() instanceof DSemanticDiagram diagram
                && diagram.getTarget() instanceof Journey journey
                && editor.getEditorInput() instanceof SessionEditorInput input) {
            ask(HandlerUtil.getActiveShell(event), journey, diagram, input.getSession());
        }
        return null;
    }

    private static void ask(Shell shell, Journey journey, DSemanticDiagram diagram, Session session) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider
                .createTextProvider(each -> each instanceof Persona persona ? Titles.of(persona) : ALL));
        dialog.setTitle("Show One Persona");
        dialog.setMessage("Through whose eyes?");
        Object[] choices = journey.getPersonas().toArray(new Object[journey.getPersonas().size() + 1]);
        choices[choices.length - 1] = ALL;
        dialog.setElements(choices);
        if (dialog.open() == Window.OK) {
            Persona chosen = dialog.getFirstResult() instanceof Persona persona ? persona : null;
            JourneySessions.change(session, () -> OnePersona.show(diagram, journey, chosen));
            Following.update(session);
        }
    }
}
