/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.eclipse.ui.dialogs.ResourceSelectionDialog;

import dev.waymark.render.files.Input;
import dev.waymark.render.theme.Theme;
import dev.waymark.ui.help.Help;
import dev.waymark.ui.maps.Look;
import dev.waymark.ui.maps.ThemeFiles;

/** The page of an export: which journeys, how they look, into which folder; and what the export adds. */
abstract class JourneysPage extends WizardPage {

    private static final String THEME = "theme";
    private static final String FOLDER = "folder";

    private final String help;
    private final Map<String, String> looks = new LinkedHashMap<>();
    private List<IResource> resources = List.of();
    private Label journeys;
    private OfferLists offers;
    private Combo theme;
    private Text folder;

    JourneysPage(String name, String title, String description, String help) {
        super(name, title, null);
        this.help = help;
        setDescription(description);
    }

    /** Adds what is to be chosen besides the journeys and the folder. */
    abstract void addChoices(Composite all);

    /** Chooses what was chosen the last time. */
    abstract void restoreChoices(IDialogSettings settings);

    /** Remembers what is chosen. */
    abstract void rememberChoices(IDialogSettings settings);

    /** What of it is missing. */
    abstract Optional<String> missingChoice();

    /** What the user wants; the theme is null on a page without themes. */
    abstract ExportPlan plan(Theme theme);

    /** Whether the user chooses a theme. */
    boolean isThemed() {
        return false;
    }

    /** Whether the user may choose a persona. */
    boolean isForPersonas() {
        return false;
    }

    /** The name of the journey that is suggested, or null. */
    String suggestedJourney() {
        return null;
    }

    void select(List<? extends IResource> newResources) {
        resources = newResources.stream().filter(Objects::nonNull).map(IResource.class::cast).toList();
    }

    List<IResource> resources() {
        return resources;
    }

    @Override
    public void createControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(all);
        journeys = row(all, "Journeys:", new Label(all, SWT.WRAP), false);
        button(all, "Choose\u2026", this::chooseJourneys);
        Combo journey = row(all, "Only journey:", new Combo(all, SWT.READ_ONLY), true);
        Combo persona = isForPersonas() ? row(all, "Only persona:", new Combo(all, SWT.READ_ONLY), true) : null;
        offers = new OfferLists(journey, persona, suggestedJourney());
        addChoices(all);
        theme = isThemed() ? row(all, "Theme:", new Combo(all, SWT.READ_ONLY), true) : null;
        folder = row(all, "Into folder:", new Text(all, SWT.BORDER), false);
        Composite places = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(places);
        button(places, "Workspace\u2026", this::chooseFromWorkspace);
        button(places, "Disk\u2026", this::chooseFromDisk);
        restore();
        folder.addListener(SWT.Modify, event -> validate());
        showJourneys();
        Help.on(all, help);
        setControl(all);
    }

    static <C extends Control> C row(Composite parent, String name, C control, boolean whole) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        label.moveAbove(control);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(whole ? 2 : 1, 1)
                .hint(320, SWT.DEFAULT).applyTo(control);
        return control;
    }

    private static void button(Composite parent, String label, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private void chooseJourneys() {
        ResourceSelectionDialog dialog = new ResourceSelectionDialog(getShell(),
                ResourcesPlugin.getWorkspace().getRoot(), "Choose projects, folders and journeys:");
        dialog.setInitialElementSelections(resources);
        if (dialog.open() == Window.OK) {
            select(Arrays.stream(dialog.getResult()).map(IResource.class::cast).toList());
            showJourneys();
        }
    }

    private void showJourneys() {
        List<Input> inputs = JourneySelection.inputs(resources);
        journeys.setText(switch (inputs.size()) {
            case 0 -> "None is chosen";
            case 1 -> inputs.get(0).shown();
            default -> inputs.size() + " files: " + resources.stream().map(resource -> resource.getFullPath()
                    .toString()).collect(Collectors.joining(", "));
        });
        if (folder.getText().isBlank()) {
            folder.setText(ownFolder());
        }
        showThemes();
        offers.read(inputs);
        validate();
    }

    /** Beside the first of the journeys; empty where there is none. */
    private String ownFolder() {
        return resources.isEmpty() || resources.get(0).getProject() == null ? ""
                : resources.get(0).getProject().getLocation().append("maps").toOSString();
    }

    @Override
    public void dispose() {
        offers.stop();
        super.dispose();
    }

    private void showThemes() {
        if (!isThemed()) {
            return;
        }
        String chosen = theme.getText();
        looks.clear();
        looks.put("Light", "light");
        looks.put("Dark", "dark");
        resources.stream().map(IResource::getProject).filter(Objects::nonNull).distinct()
                .flatMap(project -> ThemeFiles.of(project).stream())
                .forEach(file -> looks.put(file.getFileName().toString(), file.toString()));
        theme.setItems(looks.keySet().toArray(new String[0]));
        theme.setText(looks.containsKey(chosen) ? chosen : "Light");
    }

    private void chooseFromWorkspace() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), null, true,
                "Choose the folder for the files:");
        if (dialog.open() == Window.OK) {
            folder.setText(ResourcesPlugin.getWorkspace().getRoot().getLocation()
                    .append((IPath) dialog.getResult()[0]).toOSString());
        }
    }

    private void chooseFromDisk() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setFilterPath(folder.getText());
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }

    private void restore() {
        IDialogSettings settings = getDialogSettings();
        folder.setText(Objects.requireNonNullElse(settings.get(FOLDER), ""));
        showThemes();
        if (isThemed()) {
            theme.setText(Objects.requireNonNullElse(settings.get(THEME), "Light"));
        }
        restoreChoices(settings);
    }

    void remember() {
        IDialogSettings settings = getDialogSettings();
        settings.put(FOLDER, folder.getText().equals(ownFolder()) ? "" : folder.getText());
        if (isThemed()) {
            settings.put(THEME, theme.getText());
        }
        rememberChoices(settings);
    }

    void validate() {
        Optional<String> missing = missing();
        setMessage(missing.orElse(null), WARNING);
        setPageComplete(missing.isEmpty());
    }

    private Optional<String> missing() {
        if (JourneySelection.inputs(resources).isEmpty()) {
            return Optional.of("Choose the journeys that you want.");
        }
        return missingChoice().or(() -> folder().isPresent() ? Optional.empty()
                : Optional.of("Name the whole path of a folder for the files."));
    }

    /** The folder for the files, if it is named. */
    Optional<Path> folder() {
        try {
            return Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The name of the only journey that is wanted; nothing where all are. */
    Optional<String> journey() {
        return offers.journey();
    }

    /** The identity of the only persona that is wanted; nothing where all are. */
    Optional<String> persona() {
        return offers.persona();
    }

    /** What the user wants; nothing where the theme cannot be used, which is told then. */
    Optional<ExportPlan> plan() {
        try {
            return Optional.of(plan(isThemed() ? new Look(looks.get(theme.getText()), false).theme() : null));
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
            return Optional.empty();
        }
    }
}
