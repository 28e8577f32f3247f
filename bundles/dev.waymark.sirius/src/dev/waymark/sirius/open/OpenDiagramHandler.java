/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.waymark.sirius.WaymarkSirius;
import dev.waymark.ui.maps.Spot;

/** Opens a journey as a diagram: the selected file, or the one that the author is at work on, at the same element. */
public final class OpenDiagramHandler extends AbstractHandler {

    private static final String MAP = "dev.waymark.sirius.open.map";

    @Override
    public Object execute(ExecutionEvent event) {
        spot(event).ifPresent(spot -> BusyIndicator.showWhile(null,
                () -> open(event, spot, "waymark." + event.getParameter(MAP))));
        return null;
    }

    /** Where the author is, or else what the active editor shows. */
    static Optional<Spot> spot(ExecutionEvent event) {
        return selectedFile(event).map(file -> new Spot(file, null))
                .or(() -> Spot.of(HandlerUtil.getActivePart(event)))
                .or(() -> Optional.ofNullable(HandlerUtil.getActiveEditor(event)).flatMap(Spot::of));
    }

    private static Optional<IFile> selectedFile(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IFile.class)) : Optional.empty();
    }

    private static void open(ExecutionEvent event, Spot spot, String description) {
        try {
            if (OpenDiagram.open(spot.file(), spot.id(), description, new NullProgressMonitor()).isEmpty()) {
                MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "No journey", spot.file().getName()
                        + " has no journey yet. Write one, such as: journey buying { }");
            }
        } catch (CoreException e) {
            WaymarkSirius.log("The diagrams of " + spot.file().getName() + " cannot be opened.", e);
        }
    }
}
