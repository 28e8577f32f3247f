/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.session;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionEditorInput;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Closes the session of a journey with the last of its diagrams, for nobody else knows of it. What was not saved goes
 * with it, unless a text editor still holds it.
 *
 * @param session the session of the journey
 */
public record LastOneCloses(Session session) implements IPartListener2 {

    /** Waits for the closing of diagrams in all windows; does nothing where it waits already. In the UI thread. */
    public static void watch(Session session) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getPartService().addPartListener(new LastOneCloses(session));
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor && editor.getEditorInput() instanceof SessionEditorInput
                input && input.getSession(false) == session) {
            Display.getDefault().asyncExec(this::close);
        }
    }

    private void close() {
        closeUnused(session);
        if (!session.isOpen()) {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                window.getPartService().removePartListener(this);
            }
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
