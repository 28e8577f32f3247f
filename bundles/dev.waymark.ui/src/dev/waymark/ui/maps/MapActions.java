/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import dev.waymark.render.MapKind;

/** What the menus and the usual keys of the workbench do on the view. */
final class MapActions {

    private static final double STEP = 1.25;

    private final MapCommands commands;
    private final MapBar bar;
    private final MapCanvas canvas;
    private final IViewSite site;
    private final IAction copy;
    private final IAction find;
    private final IAction print;

    MapActions(MapCommands commands, MapBar bar, MapCanvas canvas, IViewSite site) {
        this.commands = commands;
        this.bar = bar;
        this.canvas = canvas;
        this.site = site;
        copy = action("Copy as Image",
                () -> canvas.map().ifPresent(map -> MapClipboard.copy(map, canvas.getDisplay())));
        find = action("Find on the Map\u2026", commands::search);
        print = action("Print on One Page\u2026", () -> print(false));
    }

    private static IAction action(String text, Runnable work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setId(text);
        return action;
    }

    private void print(boolean tiled) {
        canvas.map().ifPresent(map -> MapPrinting.start(map, canvas.getShell(), tiled));
    }

    void contribute() {
        IActionBars bars = site.getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
        fill(bars.getMenuManager());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillContext);
        canvas.setMenu(menu.createContextMenu(canvas));
        site.registerContextMenu(menu, null);
    }

    private void fillContext(IMenuManager menu) {
        canvas.selected().ifPresent(id -> menu.add(action("Go to the Text", () -> canvas.choose(id, true))));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        fill(menu);
    }

    private void fill(IMenuManager menu) {
        for (MapKind kind : MapKind.MAPS) {
            menu.add(action("Show the " + MapBar.title(kind), () -> commands.kind(kind)));
        }
        menu.add(new Separator());
        menu.add(action("Choose the Journey\u2026", bar::chooseJourney));
        menu.add(action("Choose the Persona\u2026", bar::choosePersona));
        menu.add(action("Choose the Theme\u2026", bar::chooseLook));
        menu.add(new Separator());
        menu.add(action("Larger", () -> scale(canvas.viewport().scale() * STEP)));
        menu.add(action("Smaller", () -> scale(canvas.viewport().scale() / STEP)));
        menu.add(action("Show at 100 %", () -> scale(1)));
        menu.add(action("Fit the Whole Map", () -> fit(Viewport.Fit.PAGE)));
        menu.add(action("Fit the Width", () -> fit(Viewport.Fit.WIDTH)));
        menu.add(find);
        menu.add(action("Present on the Whole Screen", commands::present));
        menu.add(new Separator());
        menu.add(copy);
        menu.add(action("Export\u2026", commands::export));
        menu.add(print);
        menu.add(action("Print on Several Pages\u2026", () -> print(true)));
    }

    private void scale(double wanted) {
        canvas.viewport().scale(wanted);
        canvas.moved();
    }

    private void fit(Viewport.Fit wanted) {
        canvas.viewport().fit(wanted);
        canvas.moved();
    }
}
