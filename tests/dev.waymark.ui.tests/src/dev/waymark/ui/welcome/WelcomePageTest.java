/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InWorkbench.class)
class WelcomePageTest {

    private static void show() {
        Ui.run(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Ui.window(), false));
        Ui.await("the welcome page", () -> PlatformUI.getWorkbench().getIntroManager().getIntro() != null);
    }

    private static Hyperlink link(String text) {
        return Ui.find("the link '" + text + "'", () -> links(Ui.window().getShell()).stream()
                .filter(link -> link.getText().equals(text)).findFirst().orElse(null));
    }

    private static List<Hyperlink> links(Composite parent) {
        List<Hyperlink> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Hyperlink link) {
                found.add(link);
            } else if (child instanceof Composite inner) {
                found.addAll(links(inner));
            }
        }
        return found;
    }

    private static void follow(String text) {
        Hyperlink link = link(text);
        Ui.start(() -> {
            Event event = new Event();
            event.character = SWT.CR;
            event.keyCode = SWT.CR;
            link.setFocus();
            link.notifyListeners(SWT.DefaultSelection, event);
            link.notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test
    void leadsToTheFirstProjectAndMakesRoomForIt() {
        show();
        follow("Begin with an example");
        Shell wizard = Ui.shell("New Journey Project");
        assertTrue(Ui.get(() -> PlatformUI.getWorkbench().getIntroManager().getIntro() == null));
        Dialogs.press(wizard, "Cancel");
        Dialogs.awaitClosed(wizard);
    }

    @Test
    void leadsToTheTour() {
        show();
        follow("Take the tour");
        Ui.await("the tour", () -> Ui.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView") != null);
    }
}
