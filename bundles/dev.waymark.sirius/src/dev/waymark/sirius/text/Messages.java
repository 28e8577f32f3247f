/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.text;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Says a word to the author, where it does not stand in the way. */
public final class Messages {

    private Messages() {
    }

    /** Says it in the status line. */
    public static void show(String message) {
        Display.getDefault().asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            IEditorPart editor = window == null || window.getActivePage() == null ? null
                    : window.getActivePage().getActiveEditor();
            if (editor != null) {
                IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
                line.setErrorMessage(message);
            }
        });
    }
}
