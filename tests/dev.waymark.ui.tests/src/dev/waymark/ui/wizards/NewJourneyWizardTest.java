/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.dsl.templates.Draft;
import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;

@ExtendWith(InWorkbench.class)
class NewJourneyWizardTest {

    private static final String OPEN = "org.eclipse.ui.newWizard(newWizardId=dev.waymark.ui.newJourney)";

    private static Shell open() {
        Dialogs.command(OPEN);
        return Ui.shell("New Journey Map");
    }

    @Test
    void writesAJourneyWithThePersonaAndTheStagesThatWereNamed() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Bicycles");
        project.create(null);
        project.open(null);
        Shell wizard = open();
        Dialogs.write(wizard, "Journey:", "Renting a bicycle");
        Dialogs.write(wizard, "Persona:", "Jonas, \"the\" commuter");
        Dialogs.write(wizard, "Stages, one a line:", "Find\n\n  Ride \nReturn\n");
        Dialogs.press(wizard, "Next >");
        assertEquals("rentingABicycle.journey", Dialogs.read(wizard, "File name:"));
        Dialogs.write(wizard, "Enter or select the parent folder:", "Bicycles");
        Dialogs.press(wizard, "Finish");
        Dialogs.awaitClosed(wizard);
        IFile file = project.getFile("rentingABicycle.journey");
        assertEquals(new Draft("Renting a bicycle", "Jonas, \"the\" commuter", List.of("Find", "Ride", "Return"))
                .text(), new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8));
        Ui.await("the open journey", () -> Ui.page().getActiveEditor() != null);
    }

    @Test
    void offersTheStagesOfAnExample() {
        Shell wizard = open();
        Dialogs.choose(wizard, "Stages like in:", "E-commerce: buying running shoes online");
        assertEquals("Awareness\nConsideration\nDecision\nPost-purchase",
                Dialogs.read(wizard, "Stages, one a line:").replace("\r", ""));
        Dialogs.press(wizard, "Cancel");
        Dialogs.awaitClosed(wizard);
    }

    @Test
    void asksForATitleAPersonaAndAStage() {
        Shell wizard = open();
        Dialogs.write(wizard, "Journey:", "Renting a bicycle");
        assertFalse(Dialogs.canPress(wizard, "Next >"), "without a persona");
        Dialogs.write(wizard, "Persona:", "Jonas");
        assertTrue(Dialogs.canPress(wizard, "Next >"));
        Dialogs.write(wizard, "Stages, one a line:", " \n");
        assertFalse(Dialogs.canPress(wizard, "Next >"), "without a stage");
        assertTrue(Dialogs.words(wizard).contains("A journey has at least one stage. Write its name."));
        Dialogs.press(wizard, "Cancel");
        Dialogs.awaitClosed(wizard);
    }
}
