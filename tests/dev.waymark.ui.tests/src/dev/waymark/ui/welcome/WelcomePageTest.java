/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Links;
import dev.waymark.ui.support.Ui;

@ExtendWith(InWorkbench.class)
class WelcomePageTest {

    private static void show() {
        Ui.run(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Ui.window(), false));
        Ui.await("the welcome page", () -> PlatformUI.getWorkbench().getIntroManager().getIntro() != null);
    }

    @Test
    void leadsToTheFirstProjectAndMakesRoomForIt() {
        show();
        Links.follow("Begin with an example");
        Shell wizard = Ui.shell("New Journey Project");
        assertTrue(Ui.get(() -> PlatformUI.getWorkbench().getIntroManager().getIntro() == null));
        Dialogs.press(wizard, "Cancel");
        Dialogs.awaitClosed(wizard);
    }

    @Test
    void leadsToTheTour() {
        show();
        Links.follow("Take the tour");
        Ui.await("the tour", () -> Ui.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView") != null);
    }

    @Test
    void leadsToTheGuide() {
        show();
        Links.follow("Read the guide");
        Ui.await("the guide", () -> Arrays.stream(Ui.display().getShells())
                .flatMap(shell -> Ui.all(shell, Browser.class).stream())
                .anyMatch(browser -> browser.getText().contains("Journeys in Eclipse")));
    }
}
