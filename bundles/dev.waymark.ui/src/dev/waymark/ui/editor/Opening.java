/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.waymark.dsl.ide.navigation.Place;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.build.JourneysIn;

/** Opens journeys at a place, in the workspace or outside of it; for the UI thread. */
public final class Opening {

    private Opening() {
    }

    /** Opens the editor of a file and selects the words of a place in it. */
    public static void show(Place place) {
        try {
            if (open(place.file()) instanceof ITextEditor editor) {
                editor.selectAndReveal(place.offset(), place.length());
            }
        } catch (PartInitException e) {
            WaymarkUi.log("The editor of " + place.file() + " could not be opened.", e);
        }
    }

    /** Whether an editor holds the text of a file. */
    static boolean isOpen(IFile file) {
        return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) != null;
    }

    private static IEditorPart open(URI uri) throws PartInitException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Path path = Path.of(uri.toFileString());
        List<IFile> files = JourneysIn.workspace(path).stream().filter(IFile::exists).toList();
        return files.isEmpty() ? IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(path.toUri()))
                : IDE.openEditor(page, files.get(0));
    }
}
