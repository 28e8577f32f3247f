/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;

import dev.waymark.ui.WaymarkUi;

/** What all wizards do at their end: change the workspace, with progress and cancel, and show what came of it. */
final class Finish {

    /** A change of the workspace. */
    @FunctionalInterface
    interface Change {

        /** Makes the change. */
        void make(IProgressMonitor monitor) throws CoreException;
    }

    private Finish() {
    }

    /** Makes a change, and tells the user when it is refused; says whether it was made. */
    static boolean make(IWizardContainer wizard, String refused, Change change) {
        try {
            wizard.run(true, true, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    change.make(monitor);
                }
            });
            return true;
        } catch (InterruptedException e) {
            return false;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            ErrorDialog.openError(wizard.getShell(), refused, null, cause instanceof CoreException failure
                    ? failure.getStatus() : Status.error(String.valueOf(cause.getMessage()), cause));
            return false;
        }
    }

    /** Writes a new file, with the folders above it. */
    static void write(IFile file, byte[] content, IProgressMonitor monitor) throws CoreException {
        createFolder(file.getParent(), monitor);
        file.create(new ByteArrayInputStream(content), false, monitor);
    }

    private static void createFolder(IContainer container, IProgressMonitor monitor) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            createFolder(folder.getParent(), monitor);
            folder.create(false, true, monitor);
        }
    }

    /** Opens a file in its editor; a welcome page, which would cover it, closes. */
    static void open(IWorkbenchPage page, IFile file) {
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        welcome.closeIntro(welcome.getIntro());
        try {
            IDE.openEditor(page, file, true);
        } catch (PartInitException e) {
            WaymarkUi.log("Opening " + file.getName(), e);
        }
    }
}
