/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.tests.support.Examples;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;

@ExtendWith(InWorkbench.class)
class ImportWizardTest {

    @TempDir
    private Path disk;
    private IProject project;
    private Shell wizard;

    @BeforeEach
    void open() throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("Shoes");
        project.create(null);
        project.open(null);
        Dialogs.command("org.eclipse.ui.file.import(importWizardId=dev.waymark.ui.import)");
        wizard = Ui.shell("Import Journeys");
    }

    /** Stands for the system's own file dialog, which no test can reach. */
    private void add(Path file) {
        Ui.run(() -> ((ImportPage) ((WizardDialog) wizard.getData()).getCurrentPage()).add(List.of(file)));
    }

    @Test
    void takesATextAsItIsAndXmiAsText() throws Exception {
        Path text = Examples.folder().resolve("running-shoes.journey");
        Path xmi = disk.resolve("copy.xmi");
        JourneyFiles files = new JourneyFiles(WaymarkUi.language());
        Loaded shoes = files.load(text);
        files.save(shoes.model(), xmi);
        add(text);
        add(xmi);
        Dialogs.press(wizard, "Finish");
        Dialogs.awaitClosed(wizard);
        assertEquals(Files.readString(text), content("running-shoes.journey"));
        assertEquals(files.toText(shoes.model()), content("copy.journey"));
    }

    @Test
    void takesFilesOfOtherToolsAndTellsWhatTheyLost() throws Exception {
        add(Files.writeString(disk.resolve("workshop.csv"), "Step;Colour\nPays;red\n"));
        Dialogs.press(wizard, "Finish");
        Dialogs.awaitClosed(wizard);
        assertTrue(content("workshop.journey").startsWith(
                "// Not carried from workshop.csv:\n// - column 'Colour' (line 2)\n\n"), content("workshop.journey"));
        assertTrue(content("workshop.journey").contains("step pays \"Pays\""), content("workshop.journey"));
    }

    @Test
    void tellsTheLineOfATableThatIsWrong() throws Exception {
        add(Files.writeString(disk.resolve("bad.csv"), "Step,Score\nPays,9\n"));
        Dialogs.press(wizard, "Finish");
        Shell refusal = Ui.shell("The journeys could not be imported");
        assertTrue(Dialogs.words(refusal).contains("Line 2: A score goes from -2 to +2"), Dialogs.words(refusal));
        Dialogs.press(refusal, "OK");
        Dialogs.press(wizard, "Cancel");
        Dialogs.awaitClosed(wizard);
    }

    private String content(String name) throws Exception {
        return new String(project.getFile(name).getContents().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void overwritesNothing() throws Exception {
        Path text = Files.writeString(disk.resolve("mine.journey"), "journey other \"Other\" {}");
        project.getFile("mine.journey").create(Files.newInputStream(text), false, null);
        add(text);
        assertTrue(Dialogs.words(wizard).contains("There is a file 'mine.journey' in that folder already."));
        assertFalse(Dialogs.canPress(wizard, "Finish"));
        Dialogs.press(wizard, "Cancel");
        Dialogs.awaitClosed(wizard);
    }

    @Test
    void tellsWhatIsWrongWithAFile() throws Exception {
        add(Files.writeString(disk.resolve("broken.xmi"), "<not xmi"));
        Dialogs.press(wizard, "Finish");
        Shell refusal = Ui.shell("The journeys could not be imported");
        assertTrue(Dialogs.words(refusal).contains("broken.xmi"), Dialogs.words(refusal));
        Dialogs.press(refusal, "OK");
        Dialogs.press(wizard, "Cancel");
        Dialogs.awaitClosed(wizard);
        assertFalse(project.getFile("broken.journey").exists());
    }
}
