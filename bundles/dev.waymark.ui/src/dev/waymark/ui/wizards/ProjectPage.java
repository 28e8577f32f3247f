/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dev.waymark.dsl.templates.Template;
import dev.waymark.ui.help.Help;

/** Asks how a project is called, and what it begins with. */
final class ProjectPage extends WizardPage {

    private static final Template NOTHING = new Template("", "Nothing: an empty project", List.of());

    private Text name;
    private TableViewer beginning;

    ProjectPage() {
        super("project", "Journey Project", null);
        setDescription("A project keeps journeys and what they share. Begin with an example and change it, or from "
                + "scratch.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(10, 10).applyTo(area);
        new Label(area, SWT.NONE).setText("&Name:");
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addModifyListener(event -> check());
        Label label = new Label(area, SWT.NONE);
        label.setText("&Begin with:");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        beginning = beginning(area);
        setControl(area);
        Help.on(area, Help.NEW_PROJECT);
        setPageComplete(false);
    }

    private TableViewer beginning(Composite area) {
        TableViewer viewer = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 190).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(element -> ((Template) element).subject()));
        List<Template> choices = Stream.concat(Stream.of(NOTHING), Template.all().stream()).toList();
        viewer.setInput(choices);
        viewer.setSelection(new StructuredSelection(choices.get(2)));
        return viewer;
    }

    private void check() {
        setErrorMessage(name.getText().isEmpty() ? null : problem());
        setPageComplete(!name.getText().isEmpty() && getErrorMessage() == null);
    }

    private String problem() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus status = workspace.validateName(name.getText(), IResource.PROJECT);
        if (!status.isOK()) {
            return status.getMessage();
        }
        if (project().exists()) {
            return "There is a project '" + name.getText() + "' already. Give this one another name.";
        }
        return workspace.getRoot().getLocation().append(name.getText()).toFile().exists()
                ? "There is a folder '" + name.getText() + "' in the workspace already. Give the project another name."
                : null;
    }

    /** The project that is to be; it need not exist. */
    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText());
    }

    /** What it begins with. */
    Template template() {
        return (Template) beginning.getStructuredSelection().getFirstElement();
    }
}
