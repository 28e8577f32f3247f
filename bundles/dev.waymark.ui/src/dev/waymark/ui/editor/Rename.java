/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;

import dev.waymark.dsl.conversion.Names;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.ide.navigation.RenameException;
import dev.waymark.dsl.ide.navigation.Renaming;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.build.JourneysIn;
import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Together;

/** {@link Renaming} for the platform, which previews, makes and undoes the changes of all files as one. */
final class Rename extends Refactoring {

    private final LiveText text;
    private final int offset;
    private final String oldName;
    private String name;
    private CompositeChange change;

    Rename(LiveText text, int offset, String oldName) {
        this.text = text;
        this.offset = offset;
        this.oldName = oldName;
        this.name = oldName;
    }

    String oldName() {
        return oldName;
    }

    void setName(String newName) {
        name = newName;
    }

    RefactoringStatus checkName() {
        if (name.equals(oldName)) {
            return RefactoringStatus.createFatalErrorStatus("Write another name than the old one.");
        }
        return Names.isName(name) ? new RefactoringStatus()
                : RefactoringStatus.createFatalErrorStatus(Rule.NAME_LETTERS.text(name));
    }

    @Override
    public String getName() {
        return "Rename '" + oldName + "'";
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
        RefactoringStatus status = checkName();
        Optional<Together> together = Together.at(text, offset, monitor);
        change = new CompositeChange("Rename '" + oldName + "' to '" + name + "'");
        change.markAsSynthetic();
        if (together.isEmpty()) {
            status.addFatalError("The name is there no more.");
        } else {
            prepare(together.get(), status);
        }
        return status;
    }

    private void prepare(Together together, RefactoringStatus status) {
        try {
            Map<URI, List<Replacement>> changes = WaymarkUi.language().getInstance(Renaming.class)
                    .rename(together.mention().element(), name, together.files());
            changes.forEach((file, replacements) -> add(file, replacements, status));
        } catch (RenameException e) {
            status.addFatalError(e.getMessage());
        }
    }

    private void add(URI uri, List<Replacement> replacements, RefactoringStatus status) {
        Optional<IFile> file = JourneysIn.workspace(Path.of(uri.toFileString())).stream().filter(IFile::exists)
                .findFirst();
        if (file.isEmpty()) {
            status.addFatalError("The file " + uri.toFileString() + " names it too and is not in the workspace. "
                    + "Import its folder as a project first.");
        } else {
            TextFileChange inFile = new TextFileChange(file.get().getFullPath().makeRelative().toString(), file.get());
            inFile.setEdit(Changes.edit(replacements));
            inFile.setTextType("journey");
            change.add(inFile);
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return change;
    }
}
