/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

import dev.waymark.render.MapKind;
import dev.waymark.render.theme.Theme;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.build.JourneyProjects;
import dev.waymark.ui.help.Help;
import dev.waymark.ui.maps.Look;

/** <em>Window &gt; Preferences &gt; Journeys</em>. */
public final class JourneyPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String[][] LOOKS = {{"Like the workbench", Look.LIKE_THE_WORKBENCH},
        {"Light", Theme.LIGHT.name()}, {"Dark", Theme.DARK.name()}};

    /** The page as Eclipse makes it. */
    public JourneyPreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(WaymarkUi.get().getPreferenceStore());
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        Help.on(getControl(), Help.PREFERENCES);
    }

    @Override
    protected void createFieldEditors() {
        addField(new ComboFieldEditor(Defaults.MAP, "The &map that the view Maps begins with:",
                MapKind.MAPS.stream().map(kind -> new String[] {kind.title(), kind.key()})
                        .toArray(String[][]::new), getFieldEditorParent()));
        addField(new ComboFieldEditor(Defaults.LOOK, "Its &theme:", LOOKS, getFieldEditorParent()));
        addField(new BooleanFieldEditor(JourneyProjects.ONLY_ON_REQUEST,
                "&Check only projects that ask for it, not all that have journeys", getFieldEditorParent()));
        link("org.eclipse.ui.preferencePages.ColorsAndFonts", "The colours of the text are in <a>{0}</a>.");
        link("org.eclipse.ui.preferencePages.Keys", "The keys are in <a>{0}</a>.");
    }

    private void link(String page, String words) {
        PreferenceLinkArea link = new PreferenceLinkArea(getFieldEditorParent(), SWT.NONE, page, words,
                (IWorkbenchPreferenceContainer) getContainer(), null);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link.getControl());
    }
}
