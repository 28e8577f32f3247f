/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.support;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What a user does with the links of a page in the workbench's window. */
public final class Links {

    private Links() {
    }

    /** Waits for a link with these words. */
    public static Hyperlink find(String text) {
        return Ui.find("the link '" + text + "'", () -> Ui.all(Ui.window().getShell(), Hyperlink.class).stream()
                .filter(link -> link.isVisible() && link.getText().equals(text)).findFirst().orElse(null));
    }

    /** Waits for a link with these words, and follows it without waiting for what it opens. */
    public static void follow(String text) {
        Hyperlink link = find(text);
        Ui.start(() -> {
            Event event = new Event();
            event.character = SWT.CR;
            event.keyCode = SWT.CR;
            link.setFocus();
            link.notifyListeners(SWT.DefaultSelection, event);
            link.notifyListeners(SWT.KeyDown, event);
        });
    }
}
