/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.ide.quickfix.Fix;
import dev.waymark.dsl.ide.quickfix.QuickFixes;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.build.Markers;

/** {@link QuickFixes} for the view <em>Problems</em>, which lists those of the saved files. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return WaymarkUi.language().getInstance(QuickFixes.class).mayFix(marker.getAttribute(Markers.CODE, ""));
    }

    /** A file that somebody is writing in is mended in its editor, for its saved text is an old one. */
    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        IFile file = (IFile) marker.getResource();
        return file.getLocation() == null || Opening.isOpen(file) ? new IMarkerResolution[0]
                : fixes(file, marker).stream().map(fix -> new Resolution(file, fix)).toArray(IMarkerResolution[]::new);
    }

    private static List<Fix> fixes(IFile file, IMarker marker) {
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        int length = marker.getAttribute(IMarker.CHAR_END, start) - start;
        try {
            JourneyFiles files = new JourneyFiles(WaymarkUi.language());
            return files.load(file.getLocation().toPath()).resource() instanceof XtextResource text
                    ? WaymarkUi.language().getInstance(QuickFixes.class).of(text,
                            marker.getAttribute(Markers.CODE, ""), start, length) : List.of();
        } catch (IOException e) {
            return List.of(); // the next build tells that the file cannot be read
        }
    }

    private record Resolution(IFile file, Fix fix) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return fix.label();
        }

        @Override
        public void run(IMarker marker) {
            TextFileChange change = new TextFileChange(fix.label(), file);
            change.setEdit(Changes.edit(fix.changes()));
            PerformChangeOperation work = new PerformChangeOperation(change);
            work.setUndoManager(RefactoringCore.getUndoManager(), fix.label());
            try {
                change.initializeValidationData(new NullProgressMonitor());
                work.run(new NullProgressMonitor());
            } catch (CoreException e) {
                WaymarkUi.log(file.getFullPath() + " could not be changed.", e);
            }
        }
    }
}
