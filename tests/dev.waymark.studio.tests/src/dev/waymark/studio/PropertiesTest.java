/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The property sheet of a diagram speaks a designer's words; what is typed there is a change of the text. */
class PropertiesTest {

    private static final String TEXT = """
            journey buy "Buying" {
                stage look "Looking" {
                    // the first one
                    step compare "Compares" {
                        pain fees "Hidden fees" severity 4
                    }
                }
            }
            """;

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @Test
    void aPropertyIsChangedInTheText() throws CoreException {
        IFile file = user.file("shop.journey", TEXT);
        SWTBotEclipseEditor text = user.open(file);
        StudioUser.get(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .showView("org.eclipse.ui.views.PropertySheet"));
        Diagram experience = Diagram.open(user, file, "experience");
        experience.click("Hidden fees");
        SWTBot properties = user.bot.viewById("org.eclipse.ui.views.PropertySheet").bot();
        user.screenshot("properties");
        SWTBotTreeItem severity = properties.tree().getTreeItem("Hidden fees").getNode("Severity (1 to 5)");
        severity.select();
        severity.click(1);
        Text cell = properties.text().widget;
        StudioUser.get(() -> {
            cell.setText("5");
            cell.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        user.settle();
        assertEquals(TEXT.replace("severity 4", "severity 5"), text.getText());
    }
}
