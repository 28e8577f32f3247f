/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import dev.waymark.render.MapKind;
import dev.waymark.render.files.ImageFormat;
import dev.waymark.render.files.Input;
import dev.waymark.render.files.MapPlan;
import dev.waymark.ui.help.Help;
import dev.waymark.ui.maps.Look;
import dev.waymark.ui.maps.ThemeFiles;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

/** Asks which maps to write, as what, and where. */
final class ExportPage extends WizardPage {

    private static final String MAPS = "maps";
    private static final String FORMATS = "formats";
    private static final String SCALE = "scale";
    private static final String THEME = "theme";
    private static final String FOLDER = "folder";

    private final Map<MapKind, Button> maps = new EnumMap<>(MapKind.class);
    private final Map<ImageFormat, Button> formats = new EnumMap<>(ImageFormat.class);
    private final Map<String, String> looks = new LinkedHashMap<>();
    private List<IResource> resources = List.of();
    private ExportChoice suggested;
    private Label journeys;
    private OfferLists offers;
    private Combo theme;
    private Text scale;
    private Text folder;

    ExportPage() {
        super("maps", "Maps", null);
        setDescription("Write maps as files: SVG for the web, PNG for slides, PDF for paper.");
    }

    void select(List<? extends IResource> newResources) {
        resources = newResources.stream().filter(Objects::nonNull).map(IResource.class::cast).toList();
    }

    void suggest(ExportChoice choice) {
        suggested = choice;
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
        Combo persona = row(all, "Only persona:", new Combo(all, SWT.READ_ONLY), true);
        offers = new OfferLists(journey, persona, suggested == null ? null : suggested.journey());
        checks(all, "Maps:", MapKind.MAPS.toArray(MapKind[]::new), maps, MapKind::title);
        checks(all, "Files:", ImageFormat.values(), formats, ImageFormat::name);
        scale = row(all, "Scale of PNG:", new Text(all, SWT.BORDER), true);
        theme = row(all, "Theme:", new Combo(all, SWT.READ_ONLY), true);
        folder = row(all, "Into folder:", new Text(all, SWT.BORDER), false);
        Composite places = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(places);
        button(places, "Workspace\u2026", this::chooseFromWorkspace);
        button(places, "Disk\u2026", this::chooseFromDisk);
        restore();
        scale.addListener(SWT.Modify, event -> validate());
        folder.addListener(SWT.Modify, event -> validate());
        showJourneys();
        Help.on(all, Help.EXPORT);
        setControl(all);
    }

    private static <C extends Control> C row(Composite parent, String name, C control, boolean whole) {
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

    private <T> void checks(Composite parent, String name, T[] values, Map<T, Button> buttons,
            Function<T, String> title) {
        Composite group = row(parent, name, new Composite(parent, SWT.NONE), true);
        GridLayoutFactory.fillDefaults().numColumns(values.length).spacing(16, 0).applyTo(group);
        for (T value : values) {
            Button check = new Button(group, SWT.CHECK);
            check.setText(title.apply(value));
            check.addListener(SWT.Selection, event -> validate());
            buttons.put(value, check);
        }
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
        if (folder.getText().isBlank() && !resources.isEmpty() && resources.get(0).getProject() != null) {
            folder.setText(resources.get(0).getProject().getLocation().append("maps").toOSString());
        }
        showThemes();
        offers.read(inputs);
        validate();
    }

    @Override
    public void dispose() {
        offers.stop();
        super.dispose();
    }

    private void showThemes() {
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
                "Choose the folder for the maps:");
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
        check(maps, settings.getArray(MAPS), MapKind::key, true);
        check(formats, settings.getArray(FORMATS), ImageFormat::key, false);
        scale.setText(Objects.requireNonNullElse(settings.get(SCALE), "2"));
        folder.setText(Objects.requireNonNullElse(settings.get(FOLDER), ""));
        showThemes();
        theme.setText(Objects.requireNonNullElse(settings.get(THEME), "Light"));
        if (suggested != null) {
            maps.forEach((kind, button) -> button.setSelection(kind == suggested.kind()));
        }
    }

    private static <T> void check(Map<T, Button> buttons, String[] keys, Function<T, String> key, boolean all) {
        buttons.forEach((value, button) -> button.setSelection(keys == null
                ? all || value.equals(buttons.keySet().iterator().next()) : List.of(keys).contains(key.apply(value))));
    }

    void remember() {
        IDialogSettings settings = getDialogSettings();
        settings.put(MAPS, chosen(maps).stream().map(MapKind::key).toArray(String[]::new));
        settings.put(FORMATS, chosen(formats).stream().map(ImageFormat::key).toArray(String[]::new));
        settings.put(SCALE, scale.getText());
        settings.put(FOLDER, folder.getText());
        settings.put(THEME, theme.getText());
    }

    private static <T> Set<T> chosen(Map<T, Button> buttons) {
        return buttons.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void validate() {
        Optional<String> missing = missing();
        setMessage(missing.orElse(null), WARNING);
        setPageComplete(missing.isEmpty());
    }

    private Optional<String> missing() {
        if (JourneySelection.inputs(resources).isEmpty()) {
            return Optional.of("Choose the journeys whose maps you want.");
        }
        if (chosen(maps).isEmpty()) {
            return Optional.of("Choose at least one map.");
        }
        if (chosen(formats).isEmpty()) {
            return Optional.of("Choose at least one kind of file.");
        }
        if (!(number() > 0 && number() <= MapPlan.LARGEST_SCALE)) {
            return Optional.of("The scale is a number above 0 and up to 10, such as 2.");
        }
        return folder().isPresent() ? Optional.empty() : Optional.of("Name the whole path of a folder for the maps.");
    }

    private double number() {
        try {
            return Double.parseDouble(scale.getText().strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The folder for the maps, if it is named. */
    Optional<Path> folder() {
        try {
            return Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What the user wants; nothing where the theme cannot be used, which is told then. */
    Optional<MapPlan> plan() {
        try {
            return Optional.of(new MapPlan(chosen(maps), chosen(formats), offers.journey(), offers.persona(),
                    new Look(looks.get(theme.getText()), false).theme(), number()));
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
            return Optional.empty();
        }
    }
}
