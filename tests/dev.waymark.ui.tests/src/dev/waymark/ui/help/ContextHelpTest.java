/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.help;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever the user presses F1 in a part of ours, there is help: the parts are those that the extensions name. */
@ExtendWith(InWorkbench.class)
class ContextHelpTest {

    /** Where the platform keeps the help of a control. */
    private static final String HELP = "org.eclipse.ui.help";

    private static List<String> ours(String point, String kind) {
        List<String> ids = new ArrayList<>();
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(point)) {
            if (element.getContributor().getName().equals(WaymarkUi.ID) && element.getName().equals(kind)) {
                ids.add(element.getAttribute("id"));
            }
        }
        assertTrue(!ids.isEmpty(), point);
        return ids;
    }

    /** How the workbench is asked for each of our wizards. */
    static List<String> wizards() {
        List<String> commands = new ArrayList<>();
        ours("org.eclipse.ui.newWizards", "wizard").forEach(id -> commands.add("newWizard(newWizardId=" + id + ")"));
        ours("org.eclipse.ui.importWizards", "wizard")
                .forEach(id -> commands.add("file.import(importWizardId=" + id + ")"));
        ours("org.eclipse.ui.exportWizards", "wizard")
                .forEach(id -> commands.add("file.export(exportWizardId=" + id + ")"));
        return commands;
    }

    static List<String> views() {
        return ours("org.eclipse.ui.views", "view");
    }

    static List<String> preferencePages() {
        return ours("org.eclipse.ui.preferencePages", "page");
    }

    @ParameterizedTest
    @MethodSource("wizards")
    void everyPageOfAWizardHasHelp(String wizard) {
        Dialogs.command("org.eclipse.ui." + wizard);
        Shell shell = Ui.find("the wizard", () -> Arrays.stream(Ui.display().getShells())
                .filter(one -> one.getData() instanceof WizardDialog).findFirst().orElse(null));
        List<Control> pages = Ui.get(() -> {
            List<Control> controls = new ArrayList<>();
            for (IWizardPage page : ((WizardDialog) shell.getData()).getCurrentPage().getWizard().getPages()) {
                controls.add(page.getControl());
            }
            return controls;
        });
        pages.forEach(ContextHelpTest::assertHelp);
        Dialogs.press(shell, "Cancel");
        Dialogs.awaitClosed(shell);
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewHasHelp(String view) {
        Ui.run(() -> show(view).setFocus());
        Ui.await("the focus in the view", () -> Ui.display().getFocusControl() != null);
        assertHelp(Ui.get(() -> Ui.display().getFocusControl()));
    }

    private static IViewPart show(String view) {
        try {
            return Ui.page().showView(view);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("preferencePages")
    void everyPreferencePageHasHelp(String page) {
        PreferenceDialog dialog = Ui.get(() -> {
            PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(), page, null, null);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        assertHelp(Ui.get(() -> ((IPreferencePage) dialog.getSelectedPage()).getControl()));
        Ui.run(dialog::close);
    }

    @Test
    void theWelcomePageHasHelp() {
        Ui.run(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Ui.window(), false).setFocus());
        Ui.await("the focus in the page", () -> Ui.display().getFocusControl() != null);
        assertHelp(Ui.get(() -> Ui.display().getFocusControl()));
    }

    @Test
    void f1TellsAboutTheMaps() {
        Ui.run(() -> show(views().get(0)).setFocus());
        Control focus = Ui.find("the focus in the view", () -> Ui.display().getFocusControl());
        Ui.start(() -> {
            Control helped = focus;
            while (!helped.isListening(SWT.Help)) {
                helped = helped.getParent();
            }
            helped.notifyListeners(SWT.Help, new Event());
        });
        Ui.await("the words about the maps", () -> Ui.all(Ui.window().getShell(), Section.class).stream()
                .anyMatch(section -> section.isVisible() && section.getText().equals("Maps")));
    }

    /** The help of the innermost control that has some, as F1 looks for it. */
    private static void assertHelp(Control control) {
        Optional<String> id = Ui.get(() -> {
            for (Control one = control; one != null; one = one.getParent()) {
                if (one.getData(HELP) instanceof String found) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        });
        assertTrue(id.orElse("none").startsWith(WaymarkUi.ID + "."), id.orElse("none"));
        IContext context = HelpSystem.getContext(id.get());
        assertNotNull(context, id.get());
        assertTrue(context.getRelatedTopics().length > 0, id.get());
    }
}
