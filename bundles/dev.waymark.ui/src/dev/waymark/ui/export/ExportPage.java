/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dev.waymark.render.MapKind;
import dev.waymark.render.files.ImageFormat;
import dev.waymark.render.files.MapPlan;
import dev.waymark.render.theme.Theme;
import dev.waymark.ui.help.Help;

/** The page of the export of maps: which maps, in which formats. */
final class ExportPage extends JourneysPage {

    private static final String MAPS = "maps";
    private static final String FORMATS = "formats";
    private static final String SCALE = "scale";
    private static final String DRAWN = "drawn";

    private final Map<MapKind, Button> maps = new EnumMap<>(MapKind.class);
    private final Map<ImageFormat, Button> formats = new EnumMap<>(ImageFormat.class);
    private ExportChoice suggested;
    private Optional<Button> drawn = Optional.empty();
    private Text scale;

    ExportPage() {
        super("maps", "Maps", "Write maps as files: SVG for the web, PNG for slides, PDF for paper.", Help.EXPORT);
    }

    void suggest(ExportChoice choice) {
        suggested = choice;
    }

    @Override
    String suggestedJourney() {
        return suggested == null ? null : suggested.journey();
    }

    @Override
    boolean isThemed() {
        return true;
    }

    @Override
    boolean isForPersonas() {
        return true;
    }

    @Override
    void addChoices(Composite all) {
        checks(all, "Maps:", MapKind.MAPS.toArray(MapKind[]::new), maps, MapKind::title);
        checks(all, "Files:", ImageFormat.values(), formats, ImageFormat::name);
        if (DrawnWorks.arePossible()) {
            drawn = Optional.of(row(all, "Diagrams:", new Button(all, SWT.CHECK), true));
            drawn.get().setText("Also as they are drawn by hand (SVG and PNG)");
        }
        scale = row(all, "Scale of PNG:", new Text(all, SWT.BORDER), true);
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

    @Override
    void restoreChoices(IDialogSettings settings) {
        check(maps, settings.getArray(MAPS), MapKind::key, true);
        check(formats, settings.getArray(FORMATS), ImageFormat::key, false);
        drawn.ifPresent(check -> check.setSelection(settings.getBoolean(DRAWN)));
        scale.setText(Objects.requireNonNullElse(settings.get(SCALE), "2"));
        if (suggested != null) {
            maps.forEach((kind, button) -> button.setSelection(kind == suggested.kind()));
        }
        scale.addListener(SWT.Modify, event -> validate());
    }

    private static <T> void check(Map<T, Button> buttons, String[] keys, Function<T, String> key, boolean all) {
        buttons.forEach((value, button) -> button.setSelection(keys == null
                ? all || value.equals(buttons.keySet().iterator().next()) : List.of(keys).contains(key.apply(value))));
    }

    @Override
    void rememberChoices(IDialogSettings settings) {
        settings.put(MAPS, chosen(maps).stream().map(MapKind::key).toArray(String[]::new));
        settings.put(FORMATS, chosen(formats).stream().map(ImageFormat::key).toArray(String[]::new));
        settings.put(DRAWN, isWithDrawn());
        settings.put(SCALE, scale.getText());
    }

    private static <T> Set<T> chosen(Map<T, Button> buttons) {
        return buttons.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    Optional<String> missingChoice() {
        if (chosen(maps).isEmpty()) {
            return Optional.of("Choose at least one map.");
        }
        if (chosen(formats).isEmpty()) {
            return Optional.of("Choose at least one kind of file.");
        }
        return number() > 0 && number() <= MapPlan.LARGEST_SCALE ? Optional.empty()
                : Optional.of("The scale is a number above 0 and up to 10, such as 2.");
    }

    private double number() {
        try {
            return Double.parseDouble(scale.getText().strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    ExportPlan plan(Theme theme) {
        MapPlan wanted = new MapPlan(chosen(maps), chosen(formats), journey(), persona(), theme, number());
        ExportPlan rendered = new MapWorks(wanted);
        ExportPlan diagrams = new DrawnWorks(wanted);
        return !isWithDrawn() ? rendered : (file, journeys, names, pictures) -> Stream.of(rendered, diagrams)
                .flatMap(plan -> plan.works(file, journeys, names, pictures).stream()).toList();
    }

    private boolean isWithDrawn() {
        return drawn.map(Button::getSelection).orElse(false);
    }
}
