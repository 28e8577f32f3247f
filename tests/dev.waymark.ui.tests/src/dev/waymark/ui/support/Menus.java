/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.support;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What a user does with the menus of the workbench's window. */
public final class Menus {

    private Menus() {
    }

    /** Opens a menu of the bar and chooses an entry, without waiting for what it opens. */
    public static void choose(String menu, String entry) {
        MenuItem item = Ui.find("the entry '" + entry + "'", () -> {
            Menu opened = item(Ui.window().getShell().getMenuBar(), menu).getMenu();
            opened.notifyListeners(SWT.Show, new Event());
            return item(opened, entry);
        });
        Ui.start(() -> item.notifyListeners(SWT.Selection, new Event()));
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems())
                .filter(item -> item.getText().replace("&", "").replaceFirst("\\t.*", "").equals(text)).findFirst()
                .orElse(null);
    }
}
