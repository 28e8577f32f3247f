/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.icons;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;

/** Whether the workbench has a dark theme. */
final class Darkness {

    /** Where the platform keeps the theme of a display. */
    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";

    private static volatile boolean lastSeen;

    private Darkness() {
    }

    /** Whether it is dark now, or, for a thread that cannot see the display, was when somebody last looked. */
    static boolean now() {
        Display display = Display.getCurrent();
        if (display != null && display.getData(ENGINE) instanceof IThemeEngine engine
                && engine.getActiveTheme() != null) {
            lastSeen = engine.getActiveTheme().getId().contains("dark");
        }
        return lastSeen;
    }
}
