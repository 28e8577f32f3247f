/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import dev.waymark.dsl.templates.Draft;
import dev.waymark.ui.icons.Icons;

/** <em>New Journey Map</em>: a journey text with a persona and stages, to be filled in. */
public final class NewJourneyWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private IStructuredSelection selection;
    private JourneyFilePage place;
    private OutlinePage outline;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        this.workbench = workbench;
        this.selection = selection;
        setWindowTitle("New Journey Map");
        setDefaultPageImageDescriptor(Icons.of(Icons.WIZARD));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        place = new JourneyFilePage(selection);
        outline = new OutlinePage();
        addPage(outline);
        addPage(place);
    }

    @Override
    public boolean performFinish() {
        IFile file = ResourcesPlugin.getWorkspace().getRoot()
                .getFile(place.getContainerFullPath().append(place.getFileName()));
        Draft draft = outline.draft();
        boolean made = Finish.make(getContainer(), "The journey could not be created",
                monitor -> Finish.write(file, draft.text().getBytes(StandardCharsets.UTF_8), monitor));
        if (made) {
            BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
            Finish.open(workbench.getActiveWorkbenchWindow().getActivePage(), file);
        }
        return made;
    }

    /** The draft as it stands, from which the file gets its name. */
    OutlinePage outline() {
        return outline;
    }
}
