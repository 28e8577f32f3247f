/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.help;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

import dev.waymark.ui.WaymarkUi;

/** The help on a place of the workbench, shown by F1; the texts are in {@code help/contexts.xml}. */
public final class Help {

    /** The wizard for a new project. */
    public static final String NEW_PROJECT = "newProject";
    /** The wizard for a new journey. */
    public static final String NEW_JOURNEY = "newJourney";
    /** The wizard that brings files in. */
    public static final String IMPORT = "import";
    /** The wizard that hands maps out. */
    public static final String EXPORT = "export";
    /** The wizard that writes reports. */
    public static final String REPORT = "report";
    /** The wizard that writes files of other tools. */
    public static final String INTERCHANGE = "interchange";
    /** The dialog that renames an element. */
    public static final String RENAME = "rename";
    /** The Maps view. */
    public static final String MAPS = "maps";
    /** The Findings view. */
    public static final String FINDINGS = "findings";
    /** The preferences. */
    public static final String PREFERENCES = "preferences";
    /** The welcome page. */
    public static final String WELCOME = "welcome";

    private Help() {
    }

    /** Says which help belongs to a control and all within it. */
    public static void on(Control control, String context) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, WaymarkUi.ID + "." + context);
    }
}
