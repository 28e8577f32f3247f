/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

import dev.waymark.sirius.WaymarkSirius;
import dev.waymark.ui.maps.JourneySource;
import dev.waymark.ui.maps.Sources;
import dev.waymark.ui.maps.Spot;
import dev.waymark.ui.text.LiveText;

/** Leads from an element on a diagram to its words in the text. */
public final class GoToText extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Spot.of(HandlerUtil.getActiveEditor(event)).ifPresent(spot -> show(spot.file(), source -> {
            if (spot.id() != null) {
                source.show(spot.id());
            }
        }));
        return null;
    }

    /** Opens the text of a file and shows something in it, as soon as the text has been read. */
    static void show(IFile file, Consumer<JourneySource> show) {
        try {
            IEditorPart editor = IDE.openEditor(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
            LiveText.of(editor).ifPresent(text -> Job.createSystem("Reading " + file.getName(),
                    (IProgressMonitor monitor) -> whenRead(text,
                            () -> Sources.of(editor).ifPresent(show))).schedule());
        } catch (PartInitException e) {
            WaymarkSirius.log("The text of " + file.getName() + " cannot be opened.", e);
        }
    }

    private static IStatus whenRead(LiveText text, Runnable show) {
        try {
            text.upToDate();
            PlatformUI.getWorkbench().getDisplay().asyncExec(show);
            return Status.OK_STATUS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        }
    }
}
