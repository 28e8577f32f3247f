/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.templates.Template;
import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;

@ExtendWith(InWorkbench.class)
class NewProjectWizardTest {

    private static final String OPEN = "org.eclipse.ui.newWizard(newWizardId=dev.waymark.ui.newProject)";

    static List<Template> templates() {
        return Template.all();
    }

    private static Shell open() {
        Dialogs.command(OPEN);
        return Ui.shell("New Journey Project");
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void makesAProjectOfAnExampleAndOpensIt(Template template) throws Exception {
        Shell wizard = open();
        Dialogs.write(wizard, "Name:", "Shoes");
        Dialogs.choose(wizard, "Begin with:", template.subject());
        Dialogs.press(wizard, "Finish");
        Dialogs.awaitClosed(wizard);
        for (String name : template.files()) {
            IFile file = project("Shoes").getFile(IPath.fromPortableString(name));
            assertArrayEquals(template.content(name), file.getContents().readAllBytes(), name);
        }
        Ui.await("the open journey", () -> Ui.page().getActiveEditor() != null
                && Ui.page().getActiveEditor().getTitle().equals(template.files().get(0)));
    }

    @Test
    void theWelcomePageGivesWayToTheNewProject() {
        Ui.run(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Ui.window(), false));
        Ui.await("the welcome page", () -> PlatformUI.getWorkbench().getIntroManager().getIntro() != null);
        Shell wizard = open();
        Dialogs.write(wizard, "Name:", "Shoes");
        Dialogs.choose(wizard, "Begin with:", templates().get(0).subject());
        Dialogs.press(wizard, "Finish");
        Dialogs.awaitClosed(wizard);
        Ui.await("the open journey", () -> Ui.page().getActiveEditor() != null);
        assertNull(Ui.get(() -> PlatformUI.getWorkbench().getIntroManager().getIntro()));
    }

    @Test
    void makesAnEmptyProject() throws CoreException {
        Shell wizard = open();
        Dialogs.write(wizard, "Name:", "Empty");
        Dialogs.choose(wizard, "Begin with:", "Nothing: an empty project");
        Dialogs.press(wizard, "Finish");
        Dialogs.awaitClosed(wizard);
        assertEquals(List.of(), Arrays.stream(project("Empty").members()).map(one -> one.getName())
                .filter(name -> !name.startsWith(".")).toList());
    }

    @Test
    void doesNotTakeANameThatIsTaken() throws CoreException {
        project("Taken").create(null);
        Shell wizard = open();
        assertFalse(Dialogs.canPress(wizard, "Finish"), "without a name");
        Dialogs.write(wizard, "Name:", "Taken");
        assertFalse(Dialogs.canPress(wizard, "Finish"));
        assertTrue(Dialogs.words(wizard).contains("There is a project 'Taken' already. Give this one another name."));
        Dialogs.write(wizard, "Name:", "a/b");
        assertFalse(Dialogs.canPress(wizard, "Finish"));
        Dialogs.write(wizard, "Name:", "Free");
        assertTrue(Dialogs.canPress(wizard, "Finish"));
        Dialogs.press(wizard, "Cancel");
        Dialogs.awaitClosed(wizard);
        assertFalse(project("Free").exists());
    }
}
