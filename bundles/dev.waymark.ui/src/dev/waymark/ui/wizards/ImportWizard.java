/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.model.Uses;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.icons.Icons;

/** Brings journeys into a project: texts as they are, XMI and the files of other tools as text. */
public final class ImportWizard extends Wizard implements IImportWizard {

    private IWorkbench workbench;
    private IStructuredSelection selection;
    private ImportPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        this.workbench = workbench;
        this.selection = selection;
        setWindowTitle("Import Journeys");
        setDefaultPageImageDescriptor(Icons.of(Icons.WIZARD));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new ImportPage(selection);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        List<Path> files = page.files();
        IContainer folder = page.folder();
        boolean made = Finish.make(getContainer(), "The journeys could not be imported", monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, files.size());
            JourneyFiles journeys = new JourneyFiles(WaymarkUi.language());
            for (Path file : files) {
                progress.subTask(file.getFileName().toString());
                Finish.write(target(folder, file), text(journeys, file), progress.split(1));
            }
        });
        if (made && !files.isEmpty()) {
            Finish.open(workbench.getActiveWorkbenchWindow().getActivePage(), target(folder, files.get(0)));
        }
        return made;
    }

    /** The file that a journey becomes in the workspace. */
    static IFile target(IContainer folder, Path file) {
        String ending = Foreign.is(file) ? "\\.[^.]*$" : "(?i)\\.xmi$";
        String name = file.getFileName().toString().replaceFirst(ending, Uses.ENDING);
        return folder.getFile(IPath.fromPortableString(name));
    }

    private static byte[] text(JourneyFiles journeys, Path file) throws CoreException {
        try {
            if (file.toString().endsWith(Uses.ENDING)) {
                return Files.readAllBytes(file);
            }
            if (Foreign.is(file)) {
                return Foreign.text(journeys, file).getBytes(StandardCharsets.UTF_8);
            }
            Loaded loaded = journeys.load(file);
            if (loaded.model() == null) {
                throw refused(file, loaded.problems().stream().map(Problem::message).findFirst().orElse(""), null);
            }
            return journeys.toText(loaded.model()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException | UnwritableModelException e) {
            throw refused(file, e.getMessage(), e);
        }
    }

    private static CoreException refused(Path file, String why, Exception cause) {
        return new CoreException(Status.error(file + ": " + why, cause));
    }
}
