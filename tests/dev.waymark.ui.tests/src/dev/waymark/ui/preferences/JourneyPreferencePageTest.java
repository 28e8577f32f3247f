/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.build.JourneyNature;
import dev.waymark.ui.build.JourneyProjects;
import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

@ExtendWith(InWorkbench.class)
class JourneyPreferencePageTest {

    private static final String MAP = "The map that the view Maps begins with:";
    private static final String THEME = "Its theme:";
    private static final String ON_REQUEST = "Check only projects that ask for it, not all that have journeys";

    @AfterEach
    void defaults() {
        IPreferenceStore preferences = WaymarkUi.get().getPreferenceStore();
        Ui.run(() -> {
            preferences.setToDefault(Defaults.MAP);
            preferences.setToDefault(Defaults.LOOK);
            preferences.setToDefault(JourneyProjects.ONLY_ON_REQUEST);
        });
    }

    private static Shell open() {
        Dialogs.command("org.eclipse.ui.window.preferences(preferencePageId=dev.waymark.ui.preferences)");
        return Ui.find("the preferences", () -> Arrays.stream(Ui.display().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().startsWith("Preferences")).findFirst()
                .orElse(null));
    }

    private static void applyAndClose(Shell dialog) {
        Dialogs.press(dialog, "Apply and Close");
        Dialogs.awaitClosed(dialog);
    }

    /** Which of the maps' buttons is down in the view. */
    private static String shown() {
        return Ui.get(() -> Ui.all(Ui.window().getShell(), ToolBar.class).stream()
                .flatMap(bar -> Arrays.stream(bar.getItems())).filter(ToolItem::getSelection)
                .map(ToolItem::getToolTipText)
                .filter(help -> help != null && help.matches("Blueprint|Flowchart|Experience map")).findFirst()
                .orElseThrow());
    }

    @Test
    void theViewShowsTheMapThatWasChosen() {
        assertEquals("Experience map", shown());
        Shell dialog = open();
        Dialogs.choose(dialog, MAP, "Flowchart");
        applyAndClose(dialog);
        assertEquals("Flowchart", shown());
    }

    @Test
    void cancelLeavesEverythingAsItWas() {
        Shell dialog = open();
        Dialogs.choose(dialog, MAP, "Flowchart");
        Dialogs.choose(dialog, THEME, "Dark");
        Dialogs.press(dialog, "Cancel");
        Dialogs.awaitClosed(dialog);
        assertEquals("Experience map", shown());
    }

    @Test
    void theDefaultsComeBack() {
        Shell dialog = open();
        Dialogs.choose(dialog, MAP, "Flowchart");
        Dialogs.choose(dialog, THEME, "Dark");
        Dialogs.press(dialog, "Apply");
        Ui.await("the flowchart", () -> shown().equals("Flowchart"));
        Dialogs.press(dialog, "Restore Defaults");
        Ui.await("the default", () -> Dialogs.chosen(dialog, MAP).equals("Experience map"));
        assertEquals("Like the workbench", Dialogs.chosen(dialog, THEME));
        applyAndClose(dialog);
        assertEquals("Experience map", shown());
    }

    @Test
    void projectsAreCheckedAsSoonAsTheUserWantsIt() throws CoreException {
        Shell dialog = open();
        Dialogs.press(dialog, ON_REQUEST);
        applyAndClose(dialog);
        Workspace.file("shop/one.journey", "journey one { stage s { end e } }\n");
        IProject project = Workspace.project("shop");
        Ui.await("the end of the work", () -> Job.getJobManager().isIdle());
        assertFalse(project.hasNature(JourneyNature.ID));
        Shell again = open();
        Dialogs.press(again, ON_REQUEST);
        applyAndClose(again);
        Ui.await("the checks", () -> Workspace.doing(() -> project.hasNature(JourneyNature.ID)));
    }
}
