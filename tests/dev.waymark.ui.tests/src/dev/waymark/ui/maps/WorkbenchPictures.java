/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Arrays;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.tests.support.Examples;
import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Keys;
import dev.waymark.ui.support.Menus;
import dev.waymark.ui.support.Themes;
import dev.waymark.ui.support.Ui;

/** Takes the pictures of the documentation. No part of the build; run it by its name with {@code -Dtest}. */
@ExtendWith(InWorkbench.class)
class WorkbenchPictures {

    private static final String SHOES = Examples.text("running-shoes");
    /** Long enough for what fades in and for the last repaint. */
    private static final int REST = 1500;

    @BeforeEach
    void window() {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 800));
    }

    @AfterEach
    void light() {
        Themes.LIGHT.wear();
    }

    private static void take(String name, Shell shell) throws InterruptedException {
        Thread.sleep(REST);
        Ui.screenshot(name, Ui.get(shell::getBounds));
    }

    private static void takeWindow(String name) throws InterruptedException {
        take(name, Ui.window().getShell());
    }

    /** At the step where things go wrong. */
    private static MapUser writing() {
        MapUser user = new MapUser(SHOES);
        Keys.caret(user.editor(), SHOES.indexOf("step checkout") + "step ".length());
        user.awaitMap();
        return user;
    }

    @Test
    void theWorkbench() throws InterruptedException {
        writing();
        takeWindow("workbench");
    }

    @Test
    void theWorkbenchInTheDark() throws InterruptedException {
        Themes.DARK.wear();
        MapUser user = writing();
        user.press("Flowchart");
        user.awaitMap();
        takeWindow("workbench-dark");
    }

    @Test
    void whatCanBeWritten() throws InterruptedException {
        MapUser user = writing();
        int line = SHOES.indexOf('\n', SHOES.indexOf("step checkout"));
        Keys.caret(user.editor(), line);
        Keys.type(user.editor(), "\n");
        Keys.ask(user.editor(), ISourceViewer.CONTENTASSIST_PROPOSALS);
        takeWindow("workbench-completion");
    }

    @Test
    void theNewProject() throws InterruptedException {
        Dialogs.command("org.eclipse.ui.newWizard(newWizardId=dev.waymark.ui.newProject)");
        Shell wizard = Ui.shell("New Journey Project");
        Dialogs.write(wizard, "Name:", "Shoes");
        take("workbench-new-project", wizard);
        Dialogs.press(wizard, "Cancel");
        Dialogs.awaitClosed(wizard);
    }

    @Test
    void theGuide() throws InterruptedException {
        Menus.choose("Help", "Help Contents");
        Browser browser = Ui.find("the guide", () -> Arrays.stream(Ui.display().getShells())
                .flatMap(shell -> Ui.all(shell, Browser.class).stream())
                .filter(one -> one.getText().contains("Journeys in Eclipse")).findFirst().orElse(null));
        Ui.run(() -> browser.getShell().setBounds(0, 0, 1000, 640));
        Ui.run(() -> browser.setUrl(browser.getUrl().replaceFirst("topic/.*", "search?q=pain%20severity")));
        take("workbench-help", Ui.get(browser::getShell));
    }
}
