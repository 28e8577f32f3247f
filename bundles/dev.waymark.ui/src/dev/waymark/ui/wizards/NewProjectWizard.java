/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import dev.waymark.dsl.templates.Template;
import dev.waymark.ui.icons.Icons;

/** <em>New Journey Project</em>: a project, empty or with one of the examples in it. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

    private IWorkbench workbench;
    private IConfigurationElement perspectives;
    private ProjectPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        this.workbench = workbench;
        setWindowTitle("New Journey Project");
        setDefaultPageImageDescriptor(Icons.of(Icons.WIZARD));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
        perspectives = configuration;
    }

    @Override
    public void addPages() {
        page = new ProjectPage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        Template template = page.template();
        boolean made = Finish.make(getContainer(), "The project could not be created", monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, template.files().size() + 2);
            project.create(progress.split(1));
            project.open(progress.split(1));
            fill(project, template, progress);
        });
        if (made) {
            show(project, template);
        }
        return made;
    }

    private static void fill(IProject project, Template template, SubMonitor progress) throws CoreException {
        for (String name : template.files()) {
            Finish.write(project.getFile(IPath.fromPortableString(name)), template.content(name), progress.split(1));
        }
    }

    private void show(IProject project, Template template) {
        BasicNewProjectResourceWizard.updatePerspective(perspectives);
        BasicNewResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
        template.files().stream().findFirst().ifPresent(name -> {
            IFile file = project.getFile(IPath.fromPortableString(name));
            Finish.open(workbench.getActiveWorkbenchWindow().getActivePage(), file);
        });
    }
}
