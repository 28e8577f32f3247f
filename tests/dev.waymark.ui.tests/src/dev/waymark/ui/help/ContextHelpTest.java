/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.maps.MapsView;
import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Keys;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;
import dev.waymark.ui.text.LiveText;

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
        pages.forEach(page -> assertHelp(page));
        Dialogs.press(shell, "Cancel");
        Dialogs.awaitClosed(shell);
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewHasHelp(String view) {
        Ui.run(() -> Ui.page().hideView(Ui.page().findView(view)));
        Set<String> before = helpInTheWindow().keySet();
        show(view);
        Set<String> added = helpInTheWindow().keySet();
        added.removeAll(before);
        assertEquals(1, added.size(), added.toString());
        assertHelp(added.iterator().next());
    }

    private static void show(String view) {
        Ui.run(() -> {
            try {
                Ui.page().showView(view);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** The help of all that is seen in the window, and what has it. */
    private static Map<String, Control> helpInTheWindow() {
        return Ui.get(() -> {
            Map<String, Control> found = new HashMap<>();
            Ui.all(Ui.window().getShell(), Control.class).stream().filter(Control::isVisible)
                    .filter(control -> control.getData(HELP) instanceof String)
                    .forEach(control -> found.put((String) control.getData(HELP), control));
            return found;
        });
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
    void theRenamingHasHelp() {
        String text = "persona anna \"Anna\"\n";
        ITextEditor editor = Workspace.open(Workspace.file("shop/people.journey", text));
        Ui.await("the reading", () -> LiveText.of(editor).flatMap(LiveText::latest).isPresent());
        Keys.caret(editor, text.indexOf("anna"));
        Keys.command("dev.waymark.ui.rename");
        Shell dialog = Ui.shell("Rename 'anna'");
        assertHelp(Ui.find("the field for the name", () -> Ui.all(dialog, Text.class).stream().findFirst()
                .orElse(null)));
        Dialogs.press(dialog, "Cancel");
        Dialogs.awaitClosed(dialog);
    }

    @Test
    void theWelcomePageHasHelp() {
        Ui.run(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Ui.window(), false));
        Ui.await("the help of the page", () -> helpInTheWindow().containsKey(WaymarkUi.ID + "." + Help.WELCOME));
    }

    @Test
    void f1TellsAboutTheMaps() {
        show(MapsView.ID);
        Control view = helpInTheWindow().get(WaymarkUi.ID + "." + Help.MAPS);
        Ui.run(() -> Ui.window().getShell().forceActive());
        Ui.start(() -> view.notifyListeners(SWT.Help, new Event()));
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
        assertHelp(id.orElse("none"));
    }

    private static void assertHelp(String id) {
        assertTrue(id.startsWith(WaymarkUi.ID + "."), id);
        IContext context = HelpSystem.getContext(id);
        assertNotNull(context, id);
        assertTrue(context.getRelatedTopics().length > 0, id);
    }
}
