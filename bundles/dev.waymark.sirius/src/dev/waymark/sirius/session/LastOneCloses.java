/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.session;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Closes the session of a journey with the last of its diagrams, for nobody else knows of it. What was not saved goes
 * with it, unless a text editor still holds it.
 */
public final class LastOneCloses implements IPartListener2 {

    private final Session session;
    private final IEditorPart editor;

    private LastOneCloses(Session session, IEditorPart editor) {
        this.session = session;
        this.editor = editor;
    }

    /** Waits for the closing of a diagram. */
    public static void watch(Session session, IEditorPart editor) {
        editor.getSite().getPage().addPartListener(new LastOneCloses(session, editor));
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            part.getPage().removePartListener(this);
            editor.getSite().getShell().getDisplay().asyncExec(() -> closeUnused(session));
        }
    }

    /** Closes a session that no editor shows; in the UI thread. */
    public static void closeUnused(Session session) {
        IEditingSession editing = SessionUIManager.INSTANCE.getUISession(session);
        if (session.isOpen() && (editing == null || editing.isEmpty())) {
            session.close(new NullProgressMonitor());
        }
    }
}
