/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

import dev.waymark.interop.Format;
import dev.waymark.ui.help.Help;

/** Asks which files are brought in, and where to. */
final class ImportPage extends WizardPage {

    private static final String[] KINDS = {"*.journey;*.xmi" + Arrays.stream(Format.values())
            .flatMap(format -> format.endings().stream()).distinct().map(ending -> ";*" + ending)
            .collect(Collectors.joining()), "*.*"};

    private final IStructuredSelection selection;
    private final Set<Path> chosen = new LinkedHashSet<>();
    private org.eclipse.swt.widgets.List files;
    private Text folder;

    ImportPage(IStructuredSelection selection) {
        super("import", "Journeys", null);
        this.selection = selection;
        setDescription("Journey texts come as they are; XMI and the files of other tools become texts.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(10, 10).applyTo(area);
        label(area, "&Files:");
        files = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 140).applyTo(files);
        button(area, "&Add...", this::chooseFiles);
        label(area, "&Into folder:");
        folder = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.setText(selectedFolder());
        folder.addModifyListener(event -> check());
        button(area, "&Browse...", this::chooseFolder);
        setControl(area);
        Help.on(area, Help.IMPORT);
        setPageComplete(false);
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    private void button(Composite area, String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        setButtonLayoutData(button).verticalAlignment = SWT.BEGINNING;
    }

    private String selectedFolder() {
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (resource == null) {
            return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).findFirst()
                    .map(project -> project.getFullPath().toString()).orElse("");
        }
        return (resource instanceof IContainer ? resource : resource.getParent()).getFullPath().toString();
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(KINDS);
        if (dialog.open() != null) {
            add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
        }
    }

    /** Adds files to those that are brought in. */
    void add(List<Path> more) {
        chosen.addAll(more);
        files.setItems(chosen.stream().map(Path::toString).toArray(String[]::new));
        check();
    }

    private void chooseFolder() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(),
                ResourcesPlugin.getWorkspace().getRoot(), false, "Where do the journeys go?");
        if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
            folder.setText(dialog.getResult()[0].toString());
        }
    }

    private void check() {
        setErrorMessage(problem().orElse(null));
        setPageComplete(!chosen.isEmpty() && getErrorMessage() == null);
    }

    private Optional<String> problem() {
        IContainer target = folder();
        if (target == null || !target.isAccessible()) {
            return Optional.of("There is no folder '" + folder.getText() + "' in the workspace. Choose one.");
        }
        return chosen.stream().map(file -> ImportWizard.target(target, file)).filter(IFile::exists).findFirst()
                .map(file -> "There is a file '" + file.getName() + "' in that folder already. Choose another folder.");
    }

    /** The files that are brought in. */
    List<Path> files() {
        return List.copyOf(chosen);
    }

    /** Where they go, or null when there is no such place. */
    IContainer folder() {
        IPath path = IPath.fromPortableString(folder.getText());
        IResource found = path.segmentCount() == 0 ? null
                : ResourcesPlugin.getWorkspace().getRoot().findMember(path);
        return found instanceof IContainer container ? container : null;
    }
}
