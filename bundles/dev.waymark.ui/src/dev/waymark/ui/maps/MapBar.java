/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import dev.waymark.render.MapKind;
import dev.waymark.ui.icons.Icons;

/** The bar above the map: which map, of whom, how it looks and how large it is. */
final class MapBar extends Composite {

    private static final String ALL = "All personas";
    private static final int LONGEST = 32;
    private static final double STEP = 1.25;

    private final MapCanvas canvas;
    private final MapCommands commands;
    private final Map<MapKind, ToolItem> kinds = new EnumMap<>(MapKind.class);
    private final ToolItem journey;
    private final ToolItem persona;
    private final ToolItem look;
    private final ToolItem scale;
    private final Map<ToolItem, String> icons = new LinkedHashMap<>();
    private Boolean painted;
    private LiveMap.Shown shown = LiveMap.Shown.NOTHING;
    private List<Path> themes = List.of();
    private String chosenPersona;
    private String chosenLook = Look.LIKE_THE_WORKBENCH;

    MapBar(Composite parent, MapCanvas canvas, MapCommands commands) {
        super(parent, SWT.NONE);
        this.canvas = canvas;
        this.commands = commands;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginTop = 1;
        layout.marginBottom = 1;
        setLayout(layout);
        ToolBar which = bar("Which map");
        for (MapKind kind : MapKind.MAPS) {
            kinds.put(kind, button(which, SWT.RADIO, "map-" + kind.key(), title(kind), () -> commands.kind(kind)));
        }
        journey = choice("Journey", "Choose the journey");
        persona = choice(ALL, "Choose whose journey it is");
        look = choice("", "Theme");
        icons.put(look, "look");
        ToolBar size = bar("Size");
        button(size, SWT.PUSH, "zoom-out", "Smaller (\u2212)", () -> zoom(canvas.viewport().scale() / STEP));
        scale = item(size, SWT.PUSH, "Show at 100 % (0)", () -> zoom(1));
        scale.setText("100 %");
        button(size, SWT.PUSH, "zoom-in", "Larger (+)", () -> zoom(canvas.viewport().scale() * STEP));
        button(size, SWT.PUSH, "fit-page", "Fit the whole map (F)", () -> fit(Viewport.Fit.PAGE));
        button(size, SWT.PUSH, "fit-width", "Fit the width of the map (W)", () -> fit(Viewport.Fit.WIDTH));
        ToolBar more = bar("More");
        button(more, SWT.PUSH, "find", "Find words on the map (Ctrl+F)", commands::search);
        button(more, SWT.PUSH, "present", "Show the map on the whole screen (F11)", commands::present);
        button(more, SWT.PUSH, "export", "Write maps as SVG, PNG or PDF", commands::export);
        addListener(SWT.Dispose, event -> icons.keySet().forEach(MapBar::release));
    }

    private ToolBar bar(String name) {
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF || event.childID >= bar.getItemCount() ? name
                        : bar.getItem(event.childID).getToolTipText();
            }
        });
        return bar;
    }

    private ToolItem button(ToolBar bar, int style, String icon, String help, Runnable work) {
        ToolItem item = item(bar, style, help, work);
        icons.put(item, icon);
        return item;
    }

    private static void release(ToolItem item) {
        if (item.getImage() != null) {
            item.getImage().dispose();
        }
    }

    /** The icons of a light or a dark workbench. */
    private void paint(boolean dark) {
        if (painted == null || painted != dark) {
            painted = dark;
            icons.forEach((item, icon) -> {
                release(item);
                item.setImage(Icons.of(icon).createImage(getDisplay()));
            });
        }
    }

    private static ToolItem item(ToolBar bar, int style, String help, Runnable work) {
        ToolItem item = new ToolItem(bar, style);
        item.setToolTipText(help);
        item.addListener(SWT.Selection, event -> {
            if (style != SWT.RADIO || item.getSelection()) {
                work.run();
            }
        });
        return item;
    }

    /** A button with a menu, in a bar of its own. */
    private ToolItem choice(String text, String help) {
        ToolItem item = new ToolItem(bar(text), SWT.DROP_DOWN);
        item.setText(text);
        item.setToolTipText(help);
        item.addListener(SWT.Selection, event -> open(item));
        return item;
    }

    static String title(MapKind kind) {
        return kind == MapKind.BLUEPRINT ? "Blueprint" : kind.title();
    }

    private void zoom(double wanted) {
        canvas.viewport().scale(wanted);
        canvas.moved();
    }

    private void fit(Viewport.Fit wanted) {
        canvas.viewport().fit(wanted);
        canvas.moved();
    }

    /** Shows what is chosen. */
    void show(LiveMap.Shown newShown, MapChoice choice, List<Path> projectThemes) {
        shown = newShown;
        themes = projectThemes;
        chosenPersona = choice.persona();
        chosenLook = choice.look().name();
        kinds.forEach((kind, item) -> item.setSelection(kind == choice.kind()));
        paint(choice.look().dark());
        boolean some = newShown.map() != null;
        journey.setText(some ? shortened(newShown.journeys().get(newShown.map().choice().journey())) : "Journey");
        offer(journey, newShown.journeys());
        persona.setText(shortened(newShown.personas().getOrDefault(String.valueOf(chosenPersona), ALL)));
        offer(persona, newShown.personas());
        layout(true, true);
        getParent().layout();
        moved();
    }

    /** A choice of one is none, and takes no room. */
    private static void offer(ToolItem item, Map<String, String> choices) {
        boolean needed = choices.size() > 1;
        RowData room = new RowData();
        room.exclude = !needed;
        item.getParent().setLayoutData(room);
        item.getParent().setVisible(needed);
    }

    private static String shortened(String title) {
        return (title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "\u2026").replace("&", "&&");
    }

    /** Shows at which scale the map is seen. */
    void moved() {
        String percent = Math.round(canvas.viewport().scale() * 100) + " %";
        if (!percent.equals(scale.getText())) {
            scale.setText(percent);
        }
    }

    private Map<String, String> personaChoices() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(null, ALL);
        all.putAll(shown.personas());
        return all;
    }

    private Map<String, String> lookChoices() {
        Map<String, String> looks = new LinkedHashMap<>();
        looks.put(Look.LIKE_THE_WORKBENCH, "Like the workbench");
        looks.put("light", "Light");
        looks.put("dark", "Dark");
        themes.forEach(theme -> looks.put(theme.toString(), theme.getFileName().toString()));
        return looks;
    }

    private void open(ToolItem item) {
        Menu menu = menu(item);
        Rectangle place = item.getBounds();
        menu.setLocation(item.getParent().toDisplay(place.x, place.y + place.height));
        menu.addListener(SWT.Hide, event -> item.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Offers the journeys, for who uses the keyboard. */
    void chooseJourney() {
        open(journey);
    }

    /** Offers the personas. */
    void choosePersona() {
        open(persona);
    }

    /** Offers the themes. */
    void chooseLook() {
        open(look);
    }

    /** The menu of a button. */
    Menu menu(ToolItem item) {
        if (item == journey) {
            return menu(item, shown.map() == null ? null : shown.map().choice().journey(), shown.journeys(),
                    commands::journey);
        }
        return item == persona ? menu(item, chosenPersona, personaChoices(), commands::persona)
                : menu(item, chosenLook, lookChoices(), commands::look);
    }

    private static Menu menu(ToolItem item, String chosen, Map<String, String> choices, Consumer<String> choose) {
        Menu menu = new Menu(item.getParent());
        choices.forEach((key, title) -> {
            MenuItem entry = new MenuItem(menu, SWT.RADIO);
            entry.setText(title.replace("&", "&&"));
            entry.setSelection(Objects.equals(key, chosen));
            entry.addListener(SWT.Selection, event -> {
                if (entry.getSelection()) {
                    choose.accept(key);
                }
            });
        });
        return menu;
    }
}
