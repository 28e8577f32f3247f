/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.text;

import java.util.Optional;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import dev.waymark.diagrams.text.SharedResource;
import dev.waymark.sirius.WaymarkSirius;

/**
 * Saves the text of a journey from its diagrams, and the diagrams with the text, whoever saves it. Where the file is
 * another one now than the one that was read, the author decides which of the two to keep.
 */
final class TextSaving {

    private static final String CHANGED = "The file was changed outside, and what is here is not saved yet.";

    private final Session session;
    private final SharedResource resource;
    private final ITextFileBuffer buffer;
    private String saved;

    TextSaving(Session session, SharedResource resource, ITextFileBuffer buffer) {
        this.session = session;
        this.resource = resource;
        this.buffer = buffer;
    }

    void start() {
        resource.saveWith(text -> save());
        saved = buffer.isDirty() ? null : buffer.getDocument().get();
    }

    void stop() {
        resource.saveWith(null);
    }

    /** What an author should know before saving; empty where the file is as it was read. */
    Optional<String> conflict() {
        return buffer.isDirty() && !buffer.isSynchronized()
                ? Optional.of(CHANGED + " Saving asks which of the two to keep.") : Optional.empty();
    }

    private boolean save() {
        try {
            if (buffer.isSynchronized() || keepsOwn()) {
                buffer.commit(new NullProgressMonitor(), true);
            } else {
                buffer.revert(new NullProgressMonitor());
            }
            saved = buffer.getDocument().get();
            return true;
        } catch (CoreException e) {
            WaymarkSirius.log("The text of " + buffer.getLocation() + " could not be saved.", e);
            return false;
        }
    }

    private boolean keepsOwn() {
        int[] choice = new int[1];
        Display.getDefault().syncExec(() -> choice[0] = MessageDialog.open(MessageDialog.QUESTION,
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), "File changed", CHANGED
                + " Which of the two do you want to keep? The local history of the file keeps the other one.", SWT.NONE,
                "Keep What Is Here", "Take the File"));
        return choice[0] == 0;
    }

    /** A tool was undone: where the text is the saved one again, there is nothing to save. */
    void undone() {
        if (buffer.isSynchronized() && buffer.getDocument().get().equals(saved)) {
            buffer.setDirty(false);
        }
    }

    /** The diagrams show the text now, or somebody has saved it: the places on the diagrams belong to it. */
    void followed() {
        if (session.isOpen() && !buffer.isDirty()) {
            saved = buffer.getDocument().get();
            resource.setModified(false);
            if (session.getStatus() == SessionStatus.DIRTY) {
                session.save(new NullProgressMonitor());
            }
        }
    }
}
