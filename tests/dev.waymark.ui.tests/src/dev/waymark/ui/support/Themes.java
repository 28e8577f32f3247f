/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.support;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;

/** The light and the dark theme of the workbench, and how well things can be seen in them. */
public enum Themes {

    /** The theme that the workbench begins with. */
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    /** The platform's dark theme. */
    DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private final String id;

    Themes(String id) {
        this.id = id;
    }

    /** Changes the theme while the workbench runs. */
    public void wear() {
        Ui.run(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false));
    }

    /** How much two colours differ, from 1 to 21, as the accessibility guidelines of the web define it. */
    public static double contrast(RGB one, RGB other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
