/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.render.head.PictureSource;
import dev.waymark.render.theme.Theme;
import dev.waymark.report.Report;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.Journeys;
import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

/** What the export of reports, and of files for other tools, promises. */
@ExtendWith(InWorkbench.class)
class ReportWizardTest {

    private static final String SHOES = Examples.text("running-shoes");

    @TempDir
    private Path folder;

    private Shell open(IExportWizard wizard, String title, IFile file) {
        Ui.start(() -> {
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
            new WizardDialog(Ui.window().getShell(), wizard).open();
        });
        Shell shell = Ui.shell(title);
        Dialogs.write(shell, "Into folder:", folder.toString());
        return shell;
    }

    private static String finish(Shell wizard, String told) {
        Dialogs.press(wizard, "Finish");
        Dialogs.awaitClosed(wizard);
        Shell outcome = Ui.shell(told);
        Ui.screenshot(told.replace(' ', '-'));
        String words = Dialogs.words(outcome);
        Dialogs.press(outcome, "OK");
        Dialogs.awaitClosed(outcome);
        return words;
    }

    @Test
    void aReportIsWhatTheCommandLineWrites() throws IOException {
        IFile file = Workspace.file("shop/shoes.journey", SHOES);
        Shell wizard = open(new ReportWizard(), "Export Reports", file);
        Ui.screenshot("report-wizard");
        finish(wizard, "Reports Exported");
        Report report = new Report(Journeys.journey(SHOES), Theme.LIGHT, PictureSource.NONE);
        assertEquals(new String(report.html()), Files.readString(folder.resolve("shoes.html")));
        Shell again = open(new ReportWizard(), "Export Reports", file);
        Dialogs.choose(again, "Kind of file:", "PDF, for paper and mail");
        finish(again, "Reports Exported");
        assertArrayEquals(report.pdf(), Files.readAllBytes(folder.resolve("shoes.pdf")));
    }

    @Test
    void whatWasMeasuredBesideTheJourneyIsInIt() throws IOException {
        Workspace.file("shop/walk.measures.json", "{\"version\": 2}");
        IFile file = Workspace.file("shop/walk.journey", "journey walk \"Walks\" { stage a { step go \"Goes\" } }\n");
        String told = finish(open(new ReportWizard(), "Export Reports", file), "Reports Exported");
        assertTrue(told.contains("walk.measures.json: These are no measurements"), told);
        assertTrue(Files.exists(folder.resolve("walk.html")));
    }

    @Test
    void eachJourneyOfAFileHasAFileOfItsOwn() {
        IFile file = Workspace.file("shop/two.journey", "journey one \"One\" { stage a { step go \"Goes\" } }\n"
                + "journey other \"Other\" { stage a { step go \"Goes\" } }\n");
        finish(open(new ReportWizard(), "Export Reports", file), "Reports Exported");
        List.of("two-one.html", "two-other.html").forEach(
                name -> assertTrue(Files.exists(folder.resolve(name)), name));
    }

    @Test
    void anotherToolGetsItsFileAndWhatItHasNoPlaceForIsTold() throws IOException {
        IFile file = Workspace.file("shop/shoes.journey", SHOES);
        Shell wizard = open(new InterchangeWizard(), "Export Journeys", file);
        Dialogs.choose(wizard, "Kind of file:", "Markdown, as GitHub shows it");
        Ui.screenshot("interchange-wizard");
        String told = finish(wizard, "Journeys Exported");
        assertTrue(Files.readString(folder.resolve("shoes.md")).startsWith("# Buying running shoes online"));
        assertTrue(told.contains("/shop/shoes.journey, line 7: kind of channels (2)"), told);
        assertFalse(Files.exists(folder.resolve("shoes.html")));
    }
}
