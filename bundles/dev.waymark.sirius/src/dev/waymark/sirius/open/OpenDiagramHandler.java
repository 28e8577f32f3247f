/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import dev.waymark.sirius.WaymarkSirius;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the selected journey, or that of the active editor, as a diagram. */
public final class OpenDiagramHandler extends AbstractHandler {

    private static final String MAP = "dev.waymark.sirius.open.map";

    @Override
    public Object execute(ExecutionEvent event) {
        IFile file = file(event);
        if (file != null) {
            open(event, file, "waymark." + event.getParameter(MAP));
        }
        return null;
    }

    private static IFile file(ExecutionEvent event) {
        IFile selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? Adapters.adapt(selection.getFirstElement(), IFile.class) : null;
        if (selected != null) {
            return selected;
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
    }

    private static void open(ExecutionEvent event, IFile file, String description) {
        try {
            if (OpenDiagram.open(file, null, description, new NullProgressMonitor()).isEmpty()) {
                MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "No journey", file.getName()
                        + " has no journey yet. Write one, such as: journey buying { }");
            }
        } catch (CoreException e) {
            WaymarkSirius.log("The diagrams of " + file.getName() + " cannot be opened.", e);
        }
    }
}
